// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data.container;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataRow;
import org.knime.core.data.RowKey;
import org.knime.core.node.ExecutionMonitor;

/** Computes new cells from the cells of a row. */
public interface CellFactory {
  default DataCell[] getCells(DataRow row) {
    throw new UnsupportedOperationException("Neither getCells is implemented");
  }

  default DataCell[] getCells(DataRow row, long rowIndex) {
    return getCells(row);
  }

  DataColumnSpec[] getColumnSpecs();

  @Deprecated
  void setProgress(int rowNumber, int rowCount, RowKey lastKey, ExecutionMonitor monitor);

  default void setProgress(
      long rowNumber, long rowCount, RowKey lastKey, ExecutionMonitor monitor) {
    setProgress((int) rowNumber, (int) rowCount, lastKey, monitor);
  }
}
