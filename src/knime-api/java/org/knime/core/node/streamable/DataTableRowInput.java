// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.streamable;

import org.knime.core.data.DataRow;
import org.knime.core.data.DataTable;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.RowIterator;
import org.knime.core.node.BufferedDataTable;

/** The rows of a table come in one by one. */
public class DataTableRowInput extends RowInput {
  private final DataTable table;
  private final RowIterator rows;

  public DataTableRowInput(DataTable table) {
    this.table = table;
    rows = table.iterator();
  }

  @Override
  public DataTableSpec getDataTableSpec() {
    return table.getDataTableSpec();
  }

  @Override
  public DataRow poll() throws InterruptedException {
    return rows.hasNext() ? rows.next() : null;
  }

  @Override
  public void close() {}

  public long getRowCount() {
    return table instanceof BufferedDataTable buffered ? buffered.size() : -1;
  }
}
