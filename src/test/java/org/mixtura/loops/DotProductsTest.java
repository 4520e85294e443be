// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.loops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers are small integers, of which every sum is exact: results have the same bits. */
@Tag("kernel")
class DotProductsTest {
  private final Random random = new Random(3);

  private double[][] integers(int count, int n) {
    double[][] columns = new double[count][];
    Arrays.setAll(columns, j -> random.ints(n, -9, 10).asDoubleStream().toArray());
    return columns;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7, 64, 255, 256})
  void areThoseOfPlainLoops(int n) {
    double[][] x = integers(5, n + 2);
    double[][] y = integers(9, n + 2);
    for (int p = 0; p <= 3; p++) {
      for (int q = 0; q <= 5; q++) {
        double[] expected = new double[8];
        for (int t = 0; t < 8; t++) {
          for (int i = 0; i < n; i++) {
            expected[t] += x[p + t / 4][i] * y[q + t % 4][i];
          }
        }
        double[] actual = new double[8];
        Arrays.fill(actual, Double.NaN);
        DotProducts.twoByFour(x, p, y, q, n, actual);
        assertArrayEquals(expected, actual);
      }
    }
  }
}
