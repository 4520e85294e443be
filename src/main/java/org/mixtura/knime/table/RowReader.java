// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.StringValue;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.model.Schema;

/** Converts the rows of a table to rows of a mixture; columns are matched by name. Immutable. */
public final class RowReader {
  private final DataTableSpec table;
  private final int[] columns;
  private final int numeric;
  private final List<Map<String, Integer>> values;

  /**
   * A reader for a table that has all columns of a mixture.
   *
   * @param table the table's specification
   * @param schema the mixture's attributes
   */
  public RowReader(DataTableSpec table, Schema schema) {
    this.table = table;
    columns = schema.names().stream().mapToInt(table::findColumnIndex).toArray();
    numeric = schema.dimension();
    values = schema.categorical().stream().map(RowReader::indices).toList();
  }

  private static Map<String, Integer> indices(CategoricalAttribute attribute) {
    return IntStream.range(0, attribute.values().size())
        .boxed()
        .collect(Collectors.toMap(attribute.values()::get, v -> v));
  }

  /**
   * Converts a row. A missing cell, NaN and a text that is no value of the nominal attribute become
   * NaN.
   *
   * @return a new array of the mixture's attributes, numeric ones first; a nominal one is the index
   *     of its value
   * @throws IllegalArgumentException naming row and column if a number is infinite
   */
  public double[] row(DataRow row) {
    double[] result = new double[columns.length];
    for (int j = 0; j < columns.length; j++) {
      DataCell cell = row.getCell(columns[j]);
      if (cell.isMissing()) {
        result[j] = Double.NaN;
      } else if (j < numeric) {
        result[j] = number(row, columns[j], cell);
      } else {
        Integer index = values.get(j - numeric).get(((StringValue) cell).getStringValue());
        result[j] = index == null ? Double.NaN : index;
      }
    }
    return result;
  }

  private double number(DataRow row, int column, DataCell cell) {
    double value = ((DoubleValue) cell).getDoubleValue();
    if (Double.isInfinite(value)) {
      throw new IllegalArgumentException(
          "Row '%s', column '%s': the value is %s; values must be finite"
              .formatted(row.getKey(), table.getColumnSpec(column).getName(), value));
    }
    return value;
  }
}
