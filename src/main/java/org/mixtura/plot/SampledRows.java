// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.mixtura.data.Samples;

/**
 * Some rows of a table, drawn without replacement: enough to see the shape of the table.
 *
 * @param samples the rows, in the table's order
 * @param total number of rows of the table
 */
public record SampledRows(Samples samples, int total) {
  private static final int SEED = 1;

  /** Largest number of values in all rows, because rows travel as text. */
  private static final int MAX_VALUES = 100_000;

  private static final int MIN_ROWS = 100;

  /**
   * Checks the number of rows.
   *
   * @throws IllegalArgumentException if there are more rows than the table has
   */
  public SampledRows {
    if (total < samples.size()) {
      throw new IllegalArgumentException(
          "%s rows are said to be of a table of %s".formatted(samples.size(), total));
    }
  }

  /**
   * A sample of the rows of a table, the same one each time; all rows if there are no more than
   * {@code max}. Of wide tables no more rows than have {@value #MAX_VALUES} values, but at least
   * {@value #MIN_ROWS}.
   *
   * @param table all rows
   * @param max maximum number of rows, at least 1
   */
  public static SampledRows of(Samples table, int max) {
    int width = table.attributes().size() + table.categorical().size();
    int size = Math.min(max, Math.max(MIN_ROWS, MAX_VALUES / Math.max(width, 1)));
    if (table.size() <= size) {
      return new SampledRows(table, table.size());
    }
    int[] rows = new RandomDataGenerator(new Well19937c(SEED)).nextPermutation(table.size(), size);
    Arrays.sort(rows);
    return new SampledRows(table.rows(rows), table.size());
  }

  /** Whether these are all rows of the table. */
  public boolean complete() {
    return samples.size() == total;
  }
}
