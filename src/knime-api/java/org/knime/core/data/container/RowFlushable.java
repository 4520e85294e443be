// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data.container;

/** Passes on what it holds back. */
public interface RowFlushable {
  void flushRows();
}
