// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.container.CloseableRowIterator;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.mixtura.data.Samples;
import org.mixtura.model.Schema;

/**
 * Reads a table of KNIME into samples, row by row, so that only the numbers are kept. Each row is
 * decoded once per reading, whether it takes part in the fit or not. Not thread-safe while it
 * reads.
 */
public final class TrainingTable {
  private final DataTableSpec spec;
  private final List<String> columns;
  private final int weightColumn;
  private final MissingValues missing;
  private final RowReader reader;
  private long skipped;

  /**
   * A reader for tables of one specification.
   *
   * @param spec the specification
   * @param columns names of the columns that are fitted
   * @param weightColumn name of the column of sample weights; empty for none
   * @param missing what to do with rows that lack a value
   */
  public TrainingTable(
      DataTableSpec spec, List<String> columns, String weightColumn, MissingValues missing) {
    this.spec = spec;
    this.columns = List.copyOf(columns);
    this.weightColumn = weightColumn.isEmpty() ? -1 : spec.findColumnIndex(weightColumn);
    this.missing = missing;
    reader = new RowReader(spec, new Schema(columns, List.of(), List.of()));
  }

  /**
   * Reads the table.
   *
   * @param table the training table
   * @param monitor shows progress, and can cancel
   * @return the rows that take part in the fit, with their weights
   * @throws IllegalArgumentException naming row and column if a value is infinite, a weight is
   *     negative or infinite, or a value is missing and rows are not skipped; or if no row is left
   *     to fit
   * @throws CanceledExecutionException if the user has cancelled the node
   */
  public Samples read(BufferedDataTable table, ExecutionMonitor monitor)
      throws CanceledExecutionException {
    Samples.Builder builder = Samples.builder(columns);
    skipped = 0;
    long read = 0;
    try (CloseableRowIterator rows = table.iterator()) {
      while (rows.hasNext()) {
        DataRow row = rows.next();
        monitor.checkCanceled();
        monitor.setProgress((double) read++ / table.size());
        double[] values = reader.row(row);
        double weight = weight(row, values);
        if (Double.isNaN(weight)) {
          skipped++;
        } else {
          builder.add(values, weight);
        }
      }
    }
    if (skipped > 0 && skipped == read) {
      throw new IllegalArgumentException(
          "all " + read + " rows have missing values, and are skipped; there is none to fit");
    }
    return builder.build();
  }

  /** The number of rows that the last reading left out. */
  public long skipped() {
    return skipped;
  }

  /**
   * A function from rows of the table to rows of a mixture, for scoring the training rows.
   *
   * @param schema attributes of a mixture that was fitted to the table; constant columns are not
   *     among them
   * @return gives the values of a row; empty if the row was left out of the fit
   */
  public Function<DataRow, Optional<double[]>> rowsOf(Schema schema) {
    int[] places = schema.names().stream().mapToInt(columns::indexOf).toArray();
    return row -> {
      double[] values = reader.row(row);
      return Double.isNaN(weight(row, values))
          ? Optional.empty()
          : Optional.of(Arrays.stream(places).mapToDouble(j -> values[j]).toArray());
    };
  }

  /**
   * The weight of a row in the fit.
   *
   * @param row a row of the table
   * @param values the row as read
   * @return NaN if the row is skipped, because it lacks a value or the weight
   * @throws IllegalArgumentException naming row and column if a value or the weight is missing and
   *     rows are not skipped, or if the weight is negative or infinite
   */
  private double weight(DataRow row, double[] values) {
    for (int j = 0; j < values.length; j++) {
      if (Double.isNaN(values[j])) {
        return skipped(row, columns.get(j));
      }
    }
    double weight = weight(row);
    return Double.isNaN(weight) ? skipped(row, spec.getColumnSpec(weightColumn).getName()) : weight;
  }

  private double skipped(DataRow row, String column) {
    if (missing == MissingValues.FAIL) {
      throw new IllegalArgumentException(
          "Row '%s', column '%s': the value is missing; replace it, or choose to skip such rows"
              .formatted(row.getKey(), column));
    }
    return Double.NaN;
  }

  /** The row's value in the weight column, 1 without such a column; NaN if it is missing. */
  private double weight(DataRow row) {
    if (weightColumn < 0) {
      return 1;
    }
    DataCell cell = row.getCell(weightColumn);
    double weight = cell.isMissing() ? Double.NaN : ((DoubleValue) cell).getDoubleValue();
    if (weight < 0 || Double.isInfinite(weight)) {
      throw new IllegalArgumentException(
          "Row '%s', column '%s': the weight is %s; weights must be finite and not negative"
              .formatted(row.getKey(), spec.getColumnSpec(weightColumn).getName(), weight));
    }
    return weight;
  }
}
