// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data.container;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataRow;

/** Computes one new cell from the cells of a row. */
public abstract class SingleCellFactory extends AbstractCellFactory {
  public SingleCellFactory(DataColumnSpec column) {
    super(column);
  }

  public SingleCellFactory(boolean parallel, DataColumnSpec column) {
    super(parallel, column);
  }

  public SingleCellFactory(boolean parallel, int maxWorkers, int maxQueue, DataColumnSpec column) {
    super(parallel, maxWorkers, maxQueue, column);
  }

  @Override
  public DataCell[] getCells(DataRow row, long rowIndex) {
    return new DataCell[] {getCell(row, rowIndex)};
  }

  public DataCell getCell(DataRow row) {
    throw new UnsupportedOperationException("Neither getCell is implemented");
  }

  public DataCell getCell(DataRow row, long rowIndex) {
    return getCell(row);
  }
}
