// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.util;

import org.knime.core.data.DataColumnSpec;

/** Which columns are offered. */
public interface ColumnFilter {
  boolean includeColumn(DataColumnSpec column);

  String allFilteredMsg();
}
