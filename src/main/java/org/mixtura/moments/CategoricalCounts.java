// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.moments;

import java.util.Arrays;
import org.mixtura.data.Block;

/** Weighted counts of the values of categorical attributes in K components. */
final class CategoricalCounts {
  private final int[] valueCounts;

  /** K x attributes x values. */
  private final double[][][] counts;

  /**
   * Zeros.
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

  int[] valueCounts() {
    return valueCounts;
  }

  /**
   * Adds a block to a component.
   *
   * @param k the component
   * @param block the samples
   * @param firstColumn the column of the first categorical attribute
   * @param weights of the samples in this component
   */
  void add(int k, Block block, int firstColumn, double[] weights) {
    for (int a = 0; a < valueCounts.length; a++) {
      double[] column = block.column(firstColumn + a);
      for (int i = 0; i < block.size(); i++) {
        counts[k][a][(int) column[i]] += weights[i];
      }
    }
  }

  void add(int k, int attribute, int value, double weight) {
    counts[k][attribute][value] += weight;
  }

  /** Adds counts of the same attributes, times a coefficient. */
  void add(double coefficient, CategoricalCounts other) {
    for (int k = 0; k < counts.length; k++) {
      MomentStorage.addTo(counts[k], coefficient, other.counts[k]);
    }
  }

  /** Whether none is negative. */
  boolean arePossible() {
    return Arrays.stream(counts)
        .flatMap(Arrays::stream)
        .flatMapToDouble(Arrays::stream)
        .allMatch(count -> count >= 0);
  }

  double[] get(int k, int attribute) {
    return counts[k][attribute].clone();
  }
}
