// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.table;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataRow;
import org.knime.core.data.container.AbstractCellFactory;

/** Appends cluster, probabilities and densities to a table's rows, and counts what it met. */
public final class ScoringCells extends AbstractCellFactory {
  private final RowReader reader;
  private final Scorer scorer;
  private final Predicate<DataRow> scored;
  private final int width;
  private final AtomicLongArray sizes;
  private final LongAdder incomplete = new LongAdder();
  private final LongAdder unscored = new LongAdder();

  /**
   * For a table.
   *
   * @param columns specs of the appended columns
   * @param reader reads the mixture's rows
   * @param scorer scores them
   * @param scored which rows are scored; the others get missing cells
   */
  public ScoringCells(
      DataColumnSpec[] columns, RowReader reader, Scorer scorer, Predicate<DataRow> scored) {
    super(columns);
    this.reader = reader;
    this.scorer = scorer;
    this.scored = scored;
    width = columns.length;
    sizes = new AtomicLongArray(scorer.components());
  }

  @Override
  public DataCell[] getCells(DataRow row) {
    double[] values = reader.row(row);
    Optional<Scorer.Score> score = scored.test(row) ? scorer.score(values) : Optional.empty();
    if (score.isEmpty()) {
      unscored.increment();
      return Cells.missing(width);
    }
    if (Arrays.stream(values).anyMatch(Double::isNaN)) {
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
