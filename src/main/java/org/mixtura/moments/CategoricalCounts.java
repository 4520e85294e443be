// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.moments;

import java.util.Arrays;
import org.mixtura.data.Block;

/**
 * Weighted counts of the values of categorical attributes in K components: with responsibilities
 * r_ik times sample weights w_i, and x_ia the value of attribute a in sample i,
 *
 * <pre>
 *   count_kav = sum of w_i r_ik over the samples i with x_ia = v
 * </pre>
 *
 * <p>Without categorical attributes nothing is held. Mutable, and not thread-safe.
 */
final class CategoricalCounts {
  private final int[] valueCounts;

  /** K x attributes x values. */
  private final double[][][] counts;

  /**
   * Counts of no samples.
   *
   * @param components K
   * @param valueCounts number of values of each attribute
   */
  CategoricalCounts(int components, int[] valueCounts) {
    this.valueCounts = valueCounts;
    counts = new double[components][valueCounts.length][];
    for (double[][] component : counts) {
      Arrays.setAll(component, a -> new double[valueCounts[a]]);
    }
  }

  /** Number of values of each attribute. */
  int[] valueCounts() {
    return valueCounts;
  }

  /**
   * Adds a block to a component.
   *
   * @param k the component
   * @param block the samples
   * @param firstColumn the column of the first categorical attribute
   * @param weights w_i r_ik, one for each sample
   */
  void add(int k, Block block, int firstColumn, double[] weights) {
    for (int a = 0; a < valueCounts.length; a++) {
      double[] column = block.column(firstColumn + a);
      for (int i = 0; i < block.size(); i++) {
        counts[k][a][(int) column[i]] += weights[i];
      }
    }
  }

  /** Adds weight to one count. */
  void add(int k, int attribute, int value, double weight) {
    counts[k][attribute][value] += weight;
  }

  /** Adds counts of the same attributes, times a coefficient. */
  void add(double coefficient, CategoricalCounts other) {
    for (int k = 0; k < counts.length; k++) {
      MomentStorage.addTo(counts[k], coefficient, other.counts[k]);
    }
  }

  /** Whether no count is negative (or NaN), as those of samples never are. */
  boolean arePossible() {
    return Arrays.stream(counts)
        .flatMap(Arrays::stream)
        .flatMapToDouble(Arrays::stream)
        .allMatch(count -> count >= 0);
  }

  /** The counts of one attribute's values in a component, as a copy. */
  double[] get(int k, int attribute) {
    return counts[k][attribute].clone();
  }
}
