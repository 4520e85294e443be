// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import java.util.stream.IntStream;

/** Compares partitions of the same samples. */
final class Partitions {
  private Partitions() {}

  /**
   * Hubert and Arabie's adjusted Rand index (1985, doi 10.1007/BF01908075): 1 if the partitions are
   * the same, about 0 if they have nothing to do with each other.
   */
  static double adjustedRandIndex(int[] one, int[] other) {
    int[][] table = table(one, other);
    double both = 0;
    double[] columns = new double[table[0].length];
    double first = 0;
    for (int[] row : table) {
      int total = 0;
      for (int v = 0; v < row.length; v++) {
        both += pairs(row[v]);
        columns[v] += row[v];
        total += row[v];
      }
      first += pairs(total);
    }
    double second = IntStream.range(0, columns.length).mapToDouble(v -> pairs(columns[v])).sum();
    double expected = first * second / pairs(one.length);
    return (both - expected) / ((first + second) / 2 - expected);
  }

  private static int[][] table(int[] one, int[] other) {
    int[][] table = new int[most(one) + 1][most(other) + 1];
    IntStream.range(0, one.length).forEach(i -> table[one[i]][other[i]]++);
    return table;
  }

  private static int most(int[] labels) {
    return IntStream.of(labels).max().orElseThrow();
  }

  private static double pairs(double count) {
    return count * (count - 1) / 2;
  }
}
