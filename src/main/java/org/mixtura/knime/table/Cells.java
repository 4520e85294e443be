// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;
import org.knime.core.data.RowKey;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataContainer;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.ExecutionContext;

/** Converts names, classes and values to KNIME's columns, types and cells. */
public final class Cells {
  private Cells() {}

  /**
   * The specification of a table.
   *
   * @param columns names of the columns, in their order, and the classes of their values: Double,
   *     Integer, Long, Boolean or String
   */
  public static DataTableSpec spec(Map<String, Class<?>> columns) {
    List<DataColumnSpec> specs = new ArrayList<>();
    columns.forEach(
        (name, type) -> specs.add(new DataColumnSpecCreator(name, type(type)).createSpec()));
    return new DataTableSpec(specs.toArray(DataColumnSpec[]::new));
  }

  private static DataType type(Class<?> type) {
    if (type == Double.class) {
      return DoubleCell.TYPE;
    } else if (type == Integer.class) {
      return IntCell.TYPE;
    } else if (type == Long.class) {
      return LongCell.TYPE;
    } else if (type == Boolean.class) {
      return BooleanCell.TYPE;
    }
    return StringCell.TYPE;
  }

  /**
   * A table.
   *
   * @param columns names of the columns, in their order, and the classes of their values
   * @param rows the values of each row by its key; null is a missing value
   * @param context makes the table
   */
  public static BufferedDataTable table(
      Map<String, Class<?>> columns, Map<String, List<Object>> rows, ExecutionContext context) {
    BufferedDataContainer container = context.createDataContainer(spec(columns));
    rows.forEach(
        (key, values) -> container.addRowToTable(new DefaultRow(new RowKey(key), cells(values))));
    container.close();
    return container.getTable();
  }

  /** The cells of a row; null becomes a missing cell. */
  public static DataCell[] cells(List<Object> values) {
    return values.stream().map(Cells::cell).toArray(DataCell[]::new);
  }

  private static DataCell cell(@Nullable Object value) {
    if (value instanceof Double number) {
      return new DoubleCell(number);
    } else if (value instanceof Integer number) {
      return new IntCell(number);
    } else if (value instanceof Long number) {
      return new LongCell(number);
    } else if (value instanceof Boolean truth) {
      return truth ? BooleanCell.TRUE : BooleanCell.FALSE;
    }
    return value == null ? DataType.getMissingCell() : new StringCell((String) value);
  }

  /**
   * The cells of a row without values.
   *
   * @param count number of cells, all missing
   */
  public static DataCell[] missing(int count) {
    DataCell[] cells = new DataCell[count];
    Arrays.fill(cells, DataType.getMissingCell());
    return cells;
  }
}
