// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

/** What a cell can be read as. */
public interface DataValue {
  default DataCell materializeDataCell() {
    if (this instanceof DataCell cell) {
      return cell;
    }
    throw new IllegalStateException(getClass().getName() + " is no cell");
  }
}
