// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.table;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataRow;
import org.knime.core.data.container.AbstractCellFactory;

/**
 * Computes the cells that are appended to the rows of a table: cluster, probabilities, log density
 * and outlier flag. Counts the rows of each cluster, those with missing values, and those that were
 * not scored. Thread-safe, as KNIME may compute cells in parallel.
 */
public final class ScoringCells extends AbstractCellFactory {
  private final Function<DataRow, Optional<double[]>> rows;
  private final Scorer scorer;
  private final int width;
  private final AtomicLongArray sizes;
  private final LongAdder incomplete = new LongAdder();
  private final LongAdder unscored = new LongAdder();

  /**
   * A cell factory for one pass over a table.
   *
   * @param columns specifications of the appended columns
   * @param rows gives the values of a row for the scorer; empty for a row that is not scored and
   *     gets missing cells
   * @param scorer scores the values
   */
  public ScoringCells(
      DataColumnSpec[] columns, Function<DataRow, Optional<double[]>> rows, Scorer scorer) {
    super(columns);
    this.rows = rows;
    this.scorer = scorer;
    width = columns.length;
    sizes = new AtomicLongArray(scorer.components());
  }

  @Override
  public DataCell[] getCells(DataRow row) {
    Optional<double[]> values = rows.apply(row);
    Optional<Scorer.Score> score = values.flatMap(scorer::score);
    if (score.isEmpty()) {
      unscored.increment();
      return Cells.missing(width);
    }
    if (Arrays.stream(values.get()).anyMatch(Double::isNaN)) {
      incomplete.increment();
    }
    sizes.incrementAndGet(score.get().component());
    return Cells.cells(score.get().values());
  }

  /**
   * The number of rows assigned to a component.
   *
   * @param k the component, from 0
   */
  public long size(int k) {
    return sizes.get(k);
  }

  /** The number of rows that were scored with some of their values missing. */
  public long incomplete() {
    return incomplete.sum();
  }

  /** The number of rows that got missing cells. */
  public long unscored() {
    return unscored.sum();
  }
}
