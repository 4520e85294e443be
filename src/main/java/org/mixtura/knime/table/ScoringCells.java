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
 * Appends cluster, probabilities and densities to a table's rows, and counts rows: those of each
 * cluster, those with missing values, and those that were not scored.
 */
public final class ScoringCells extends AbstractCellFactory {
  private final Function<DataRow, Optional<double[]>> rows;
  private final Scorer scorer;
  private final int width;
  private final AtomicLongArray sizes;
  private final LongAdder incomplete = new LongAdder();
  private final LongAdder unscored = new LongAdder();

  /**
   * For a table.
   *
   * @param columns specs of the appended columns
   * @param rows gives a row's values; nothing for a row that is not scored and gets missing cells
   * @param scorer scores them
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

  /** How many rows were assigned to a component. */
  public long size(int k) {
    return sizes.get(k);
  }

  /** How many rows were scored with some of their values missing. */
  public long incomplete() {
    return incomplete.sum();
  }

  /** How many rows got missing cells. */
  public long unscored() {
    return unscored.sum();
  }
}
