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
class StandardisedSquaresTest {
  private final Random random = new Random(4);

  private double[] integers(int n) {
    return random.ints(n, -9, 10).asDoubleStream().toArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 20})
  void addUpAsInPlainLoops(int d) {
    for (int n : new int[] {0, 1, 3, 8, 255, 256}) {
      double[][] y = new double[d + 1][];
      Arrays.setAll(y, j -> integers(n + 1));
      double[] s = integers(d);
      double[] t = integers(d);
      double[] actual = integers(n + 1);
      double[] expected = actual.clone();
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < d; j++) {
          double z = y[j][i] * s[j] + t[j];
          expected[i] += z * z;
        }
      }
      StandardisedSquares.add(y, s, t, actual, n);
      assertArrayEquals(expected, actual);
    }
  }
}
