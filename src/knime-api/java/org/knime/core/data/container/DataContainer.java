// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data.container;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.knime.core.data.BoundedValue;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnDomain;
import org.knime.core.data.DataColumnDomainCreator;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTable;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.NominalValue;
import org.knime.core.data.RowIterator;
import org.knime.core.util.DuplicateKeyException;

/**
 * Takes the rows of a new table, and checks that they have as many cells as columns, of their
 * types, and unique keys. Computes the domains: bounds of numbers, the values of nominal columns up
 * to 60 of them.
 */
public class DataContainer implements RowAppender, RowFlushable {
  @Deprecated public static final int MAX_POSSIBLE_VALUES = 60;

  private final DataTableSpec spec;
  private final List<DataRow> rows = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();
  private final Domain[] domains;
  private DataTable table;

  public DataContainer(DataTableSpec spec) {
    this(spec, false);
  }

  public DataContainer(DataTableSpec spec, boolean initDomain) {
    this.spec = spec;
    domains = new Domain[spec.getNumColumns()];
    for (int i = 0; i < domains.length; i++) {
      domains[i] = new Domain(spec.getColumnSpec(i), initDomain);
    }
  }

  @Override
  public void addRowToTable(DataRow row) {
    if (isClosed()) {
      throw new IllegalStateException("Cannot add row: container has been closed");
    }
    if (row == null) {
      throw new NullPointerException("Can't add null rows to container");
    }
    if (row.getNumCells() != spec.getNumColumns()) {
      throw new IllegalArgumentException(
          "Row \""
              + row.getKey()
              + "\" has "
              + row.getNumCells()
              + " cells for "
              + spec.getNumColumns()
              + " columns");
    }
    for (int i = 0; i < domains.length; i++) {
      DataCell cell = row.getCell(i);
      if (!cell.isMissing() && !spec.getColumnSpec(i).getType().isASuperTypeOf(cell.getType())) {
        throw new IllegalArgumentException(
            "Row \""
                + row.getKey()
                + "\" has a cell of type "
                + cell.getType()
                + " in "
                + spec.getColumnSpec(i));
      }
    }
    if (!keys.add(row.getKey().getString())) {
      throw new DuplicateKeyException(row.getKey().getString());
    }
    for (int i = 0; i < domains.length; i++) {
      domains[i].add(row.getCell(i));
    }
    rows.add(row);
  }

  @Override
  public void flushRows() {}

  public void close() {
    if (isClosed()) {
      return;
    }
    DataColumnSpec[] columns = new DataColumnSpec[domains.length];
    for (int i = 0; i < columns.length; i++) {
      DataColumnSpecCreator creator = new DataColumnSpecCreator(spec.getColumnSpec(i));
      creator.setDomain(domains[i].create());
      columns[i] = creator.createSpec();
    }
    table = new InMemory(new DataTableSpec(spec.getName(), columns), rows);
  }

  public boolean isClosed() {
    return table != null;
  }

  public boolean isOpen() {
    return table == null;
  }

  public long size() {
    return rows.size();
  }

  public DataTable getTable() {
    if (!isClosed()) {
      throw new IllegalStateException("The table is there when the container is closed");
    }
    return table;
  }

  public DataTableSpec getTableSpec() {
    return isClosed() ? table.getDataTableSpec() : spec;
  }

  /** Rows in memory. */
  private record InMemory(DataTableSpec spec, List<DataRow> rows) implements DataTable {
    @Override
    public DataTableSpec getDataTableSpec() {
      return spec;
    }

    @Override
    public RowIterator iterator() {
      return CloseableRowIterator.from(rows.iterator());
    }
  }

  /** Bounds and values of a column, as rows come in. */
  private static final class Domain {
    private final DataColumnSpec column;
    private DataCell lower;
    private DataCell upper;
    private Set<DataCell> values;

    Domain(DataColumnSpec column, boolean fromSpec) {
      this.column = column;
      if (column.getType().isCompatible(NominalValue.class)) {
        values = new LinkedHashSet<>();
      }
      if (fromSpec) {
        lower = column.getDomain().getLowerBound();
        upper = column.getDomain().getUpperBound();
        if (column.getDomain().hasValues()) {
          values = new LinkedHashSet<>(column.getDomain().getValues());
        }
      }
    }

    void add(DataCell cell) {
      if (cell.isMissing()) {
        return;
      }
      if (values != null && values.add(cell) && values.size() > MAX_POSSIBLE_VALUES) {
        values = null;
      }
      if (column.getType().isCompatible(BoundedValue.class)
          && cell instanceof DoubleValue value
          && !Double.isNaN(value.getDoubleValue())) {
        if (lower == null || value.getDoubleValue() < ((DoubleValue) lower).getDoubleValue()) {
          lower = cell;
        }
        if (upper == null || value.getDoubleValue() > ((DoubleValue) upper).getDoubleValue()) {
          upper = cell;
        }
      }
    }

    DataColumnDomain create() {
      return new DataColumnDomainCreator(values, lower, upper).createDomain();
    }
  }
}
