// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data.container;

/** Passes on rows that it has buffered. */
public interface RowFlushable {
  void flushRows();
}
