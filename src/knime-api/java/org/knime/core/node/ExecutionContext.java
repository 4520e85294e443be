// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import java.util.ArrayList;
import java.util.List;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTable;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.container.CloseableRowIterator;
import org.knime.core.data.container.ColumnRearranger;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.node.streamable.StreamableFunction;

/** A monitor that makes tables, too. */
public class ExecutionContext extends ExecutionMonitor {
  private final Node node;

  @Deprecated
  public ExecutionContext(NodeProgressMonitor monitor, Node node) {
    super(monitor);
    this.node = node;
  }

  public BufferedDataTable createBufferedDataTable(DataTable table, ExecutionMonitor monitor)
      throws CanceledExecutionException {
    BufferedDataContainer container = createDataContainer(table.getDataTableSpec());
    for (DataRow row : table) {
      monitor.checkCanceled();
      container.addRowToTable(row);
    }
    container.close();
    return container.getTable();
  }

  public BufferedDataTable[] createBufferedDataTables(DataTable[] tables, ExecutionMonitor monitor)
      throws CanceledExecutionException {
    BufferedDataTable[] made = new BufferedDataTable[tables.length];
    for (int i = 0; i < tables.length; i++) {
      made[i] = createBufferedDataTable(tables[i], monitor);
    }
    return made;
  }

  public BufferedDataContainer createDataContainer(DataTableSpec spec) {
    return createDataContainer(spec, true);
  }

  public BufferedDataContainer createDataContainer(DataTableSpec spec, boolean initDomain) {
    return new BufferedDataContainer(spec, initDomain);
  }

  public BufferedDataTable createColumnRearrangeTable(
      BufferedDataTable in, ColumnRearranger rearranger, ExecutionMonitor monitor)
      throws CanceledExecutionException {
    StreamableFunction function = rearranger.createStreamableFunction();
    BufferedDataContainer container = createDataContainer(rearranger.createSpec());
    try {
      function.init(this);
      try {
        long index = 0;
        for (DataRow row : in) {
          monitor.checkCanceled();
          container.addRowToTable(function.compute(row, index));
          index++;
          long done = index;
          monitor.setProgress(done / (double) in.size(), () -> "Row " + done);
        }
      } finally {
        function.finish();
      }
    } catch (CanceledExecutionException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    container.close();
    return container.getTable();
  }

  public BufferedDataTable createSpecReplacerTable(BufferedDataTable in, DataTableSpec spec) {
    if (in.getDataTableSpec().getNumColumns() != spec.getNumColumns()) {
      throw new IllegalArgumentException("Another number of columns");
    }
    return new BufferedDataTable(spec, in.rows());
  }

  public BufferedDataTable createVoidTable(DataTableSpec spec) {
    return new BufferedDataTable(spec, List.of());
  }

  public BufferedDataTable createConcatenateTable(
      ExecutionMonitor monitor, BufferedDataTable... tables) throws CanceledExecutionException {
    BufferedDataContainer container = createDataContainer(tables[0].getDataTableSpec());
    for (BufferedDataTable table : tables) {
      for (DataRow row : table) {
        monitor.checkCanceled();
        container.addRowToTable(row);
      }
    }
    container.close();
    return container.getTable();
  }

  public BufferedDataTable createJoinedTable(
      BufferedDataTable left, BufferedDataTable right, ExecutionMonitor monitor)
      throws CanceledExecutionException {
    DataTableSpec spec = new DataTableSpec(left.getDataTableSpec(), right.getDataTableSpec());
    List<DataRow> rows = new ArrayList<>();
    try (CloseableRowIterator others = right.iterator()) {
      for (DataRow row : left) {
        monitor.checkCanceled();
        DataRow other = others.next();
        if (!row.getKey().equals(other.getKey())) {
          throw new IllegalArgumentException(
              "Row \"" + row.getKey() + "\" meets \"" + other.getKey() + "\"");
        }
        List<DataCell> cells = new ArrayList<>();
        row.forEach(cells::add);
        other.forEach(cells::add);
        rows.add(new DefaultRow(row.getKey(), cells));
      }
    }
    return new BufferedDataTable(spec, rows);
  }

  public ExecutionContext createSubExecutionContext(double share) {
    return new ExecutionContext(new SubMonitor(getProgressMonitor(), share, true, true), node);
  }

  public ExecutionContext createSilentSubExecutionContext(double share) {
    return new ExecutionContext(new SubMonitor(getProgressMonitor(), share, false, true), node);
  }
}
