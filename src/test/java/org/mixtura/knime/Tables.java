// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataContainer;
import org.knime.core.node.BufferedDataTable;
import org.mixtura.data.Samples;

/** Tables of a few rows, made and taken apart. */
public final class Tables {
  private final List<String> names;
  private final List<String> keys = new ArrayList<>();
  private final List<Object[]> rows = new ArrayList<>();

  private Tables(List<String> names) {
    this.names = names;
  }

  /** Begins a table; a column's type is that of its first value, or double. */
  public static Tables of(String... names) {
    return new Tables(List.of(names));
  }

  /** Numbers under keys Row0, Row1 ... */
  public static BufferedDataTable numbers(List<String> names, double[][] rows) {
    Tables tables = new Tables(names);
    for (double[] row : rows) {
      Object[] values = new Object[row.length];
      for (int j = 0; j < row.length; j++) {
        values[j] = row[j];
      }
      tables.row("Row" + tables.rows.size(), values);
    }
    return tables.build();
  }

  /** The same rows for the core. */
  public static Samples samples(List<String> names, double[][] rows) {
    Samples.Builder builder = Samples.builder(names);
    for (double[] row : rows) {
      builder.add(row);
    }
    return builder.build();
  }

  /** Adds a row; null is missing. */
  public Tables row(String key, Object... values) {
    keys.add(key);
    rows.add(values.clone());
    return this;
  }

  /** The table. */
  public BufferedDataTable build() {
    DataColumnSpec[] columns = new DataColumnSpec[names.size()];
    for (int j = 0; j < columns.length; j++) {
      int column = j;
      DataType type =
          rows.stream()
              .map(row -> row[column])
              .filter(Objects::nonNull)
              .findFirst()
              .map(value -> cell(value).getType())
              .orElse(DoubleCell.TYPE);
      columns[j] = new DataColumnSpecCreator(names.get(j), type).createSpec();
    }
    BufferedDataContainer container =
        NodeRun.context().createDataContainer(new DataTableSpec(columns));
    for (int i = 0; i < rows.size(); i++) {
      List<DataCell> cells = new ArrayList<>();
      for (Object value : rows.get(i)) {
        cells.add(cell(value));
      }
      container.addRowToTable(new DefaultRow(keys.get(i), cells));
    }
    container.close();
    return container.getTable();
  }

  private static DataCell cell(Object value) {
    if (value == null) {
      return DataType.getMissingCell();
    } else if (value instanceof Integer number) {
      return new IntCell(number);
    } else if (value instanceof Long number) {
      return new LongCell(number);
    } else if (value instanceof Boolean truth) {
      return truth ? BooleanCell.TRUE : BooleanCell.FALSE;
    } else if (value instanceof Double number) {
      return new DoubleCell(number);
    }
    return new StringCell((String) value);
  }

  /** All rows. */
  public static List<DataRow> rows(BufferedDataTable table) {
    return StreamSupport.stream(table.spliterator(), false).toList();
  }

  /** The row keys. */
  public static List<String> keys(BufferedDataTable table) {
    return rows(table).stream().map(row -> row.getKey().getString()).toList();
  }

  /** A column's cells. */
  public static List<DataCell> column(BufferedDataTable table, String name) {
    int index = table.getDataTableSpec().findColumnIndex(name);
    if (index < 0) {
      throw new IllegalArgumentException(name + " is none of " + names(table));
    }
    return rows(table).stream().map(row -> row.getCell(index)).toList();
  }

  /** A column as text; missing cells are ?. */
  public static List<String> texts(BufferedDataTable table, String name) {
    return column(table, name).stream()
        .map(cell -> cell.isMissing() ? "?" : cell.toString())
        .toList();
  }

  /** A column as numbers; missing cells are NaN. */
  public static double[] doubles(BufferedDataTable table, String name) {
    return column(table, name).stream()
        .mapToDouble(cell -> cell.isMissing() ? Double.NaN : ((DoubleValue) cell).getDoubleValue())
        .toArray();
  }

  /** Names of the columns. */
  public static List<String> names(BufferedDataTable table) {
    return List.of(table.getDataTableSpec().getColumnNames());
  }
}
