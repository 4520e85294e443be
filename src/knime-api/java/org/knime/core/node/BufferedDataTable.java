// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import java.util.List;
import javax.swing.JComponent;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTable;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.container.CloseableRowIterator;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortType;
import org.knime.core.node.port.PortTypeRegistry;

/** A table; here all its rows are in memory. */
public final class BufferedDataTable implements DataTable, PortObject {
  public static final PortType TYPE =
      PortTypeRegistry.getInstance().getPortType(BufferedDataTable.class);
  public static final PortType TYPE_OPTIONAL =
      PortTypeRegistry.getInstance().getPortType(BufferedDataTable.class, true);

  private final DataTableSpec spec;
  private final List<DataRow> rows;

  BufferedDataTable(DataTableSpec spec, List<DataRow> rows) {
    this.spec = spec;
    this.rows = List.copyOf(rows);
  }

  List<DataRow> rows() {
    return rows;
  }

  @Override
  public DataTableSpec getDataTableSpec() {
    return spec;
  }

  @Override
  public DataTableSpec getSpec() {
    return spec;
  }

  @Override
  public String getSummary() {
    return "Rows: " + rows.size() + ", Cols: " + spec.getNumColumns();
  }

  @Override
  public CloseableRowIterator iterator() {
    return CloseableRowIterator.from(rows.iterator());
  }

  public CloseableRowIterator iteratorFailProve() {
    return iterator();
  }

  @Deprecated
  public int getRowCount() {
    return rows.size();
  }

  public long size() {
    return rows.size();
  }

  @Override
  public JComponent[] getViews() {
    return new JComponent[0];
  }
}
