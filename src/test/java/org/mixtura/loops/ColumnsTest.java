// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.loops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers are small integers, of which every sum is exact: results have the same bits. */
@Tag("kernel")
class ColumnsTest {
  private static final int WIDEST = 20;
  private static final int[] SIZES = {0, 1, 2, 3, 4, 5, 7, 8, 255, 256};
  private static final double UNTOUCHED = 0.5;

  private final Random random = new Random(1);

  private double[] integers(int n) {
    return random.ints(n, -9, 10).asDoubleStream().toArray();
  }

  private double[][] integers(int count, int n) {
    double[][] columns = new double[count][];
    Arrays.setAll(columns, j -> integers(n));
    return columns;
  }

  private static double[][] untouched(int count, int n) {
    double[][] columns = new double[count][n];
    for (double[] column : columns) {
      Arrays.fill(column, UNTOUCHED);
    }
    return columns;
  }

  /** Java aligns arrays to 8 bytes, and 16 bytes of header and a multiple of 32 are two more. */
  @Test
  void lengthsAreTwoMoreThanAMultipleOfFour() {
    for (int n = 0; n < 100; n++) {
      int length = Columns.length(n);
      assertTrue(length >= n && length < n + 4, n + ": " + length);
      assertEquals(2, length % 4);
    }
    double[][] arrays = Columns.arrays(3, 256);
    assertEquals(3, arrays.length);
    assertEquals(258, arrays[2].length);
  }

  @Test
  void combinationsAreThoseOfPlainLoops() {
    for (int width = 0; width <= WIDEST; width++) {
      for (int n : new int[] {0, 1, 3, 4, 17, 256}) {
        double[][] x = integers(width, n);
        assertCombined(x, integers(7, width), false, n);
        assertCombined(x, integers(width, width), true, n);
      }
    }
  }

  private void assertCombined(double[][] x, double[][] a, boolean lower, int n) {
    double[] constants = integers(a.length);
    double[][] expected = untouched(a.length, n + 1);
    for (int r = 0; r < a.length; r++) {
      for (int i = 0; i < n; i++) {
        expected[r][i] = constants[r];
        for (int p = 0; p < (lower ? r + 1 : x.length); p++) {
          expected[r][i] += a[r][p] * x[p][i];
        }
      }
    }
    double[][] actual = untouched(a.length, n + 1);
    if (lower) {
      Columns.combineLower(x, a, constants, actual, n);
    } else {
      Columns.combine(x, a, constants, actual, n);
    }
    assertArrayEquals(expected, actual);
  }

  @Test
  void squaresAddUp() {
    for (int width = 0; width <= WIDEST; width++) {
      for (int n : SIZES) {
        double[][] x = integers(width + 2, n);
        double[] out = integers(n + 1);
        double[] expected = out.clone();
        for (int i = 0; i < n; i++) {
          for (int j = 0; j < width; j++) {
            expected[i] += x[j][i] * x[j][i];
          }
        }
        Columns.addSquares(x, width, out, n);
        assertArrayEquals(expected, out);
      }
    }
  }

  @Test
  void sumsAndProductsAreThoseOfPlainLoops() {
    for (int n : SIZES) {
      double[] a = integers(n + 2);
      double[] b = integers(n + 2);
      double sum = 0;
      double dot = 0;
      for (int i = 0; i < n; i++) {
        sum += a[i];
        dot += a[i] * b[i];
      }
      assertEquals(sum, Columns.sum(a, n) + 0.0);
      assertEquals(dot, Columns.dot(a, b, n) + 0.0);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5, 8, 255, 256})
  void elementByElement(int n) {
    double[] a = integers(n + 1);
    double[] b = integers(n + 1);
    double[][] out = new double[5][];
    Arrays.setAll(out, r -> b.clone());
    Columns.subtract(a, 3, out[0], n);
    Columns.standardise(a, 3, 0.5, out[1], n);
    Columns.multiply(a, b, out[2], n);
    Columns.add(a, out[3], n);
    Columns.affine(3, -0.5, out[4], n);
    for (int i = 0; i < n; i++) {
      assertEquals(a[i] - 3, out[0][i]);
      assertEquals((a[i] - 3) * 0.5, out[1][i]);
      assertEquals(a[i] * b[i], out[2][i]);
      assertEquals(a[i] + b[i], out[3][i]);
      assertEquals(3 - 0.5 * b[i], out[4][i]);
    }
    for (double[] column : out) {
      assertEquals(b[n], column[n]);
    }
  }

  @Test
  void theSmallestAndTheLargestArePositiveToo() {
    double[] values = {9, 0, Double.MIN_VALUE, 0, 0, 1, Double.MAX_VALUE, 0, Double.NaN, 9};
    int[] indices = new int[9];
    assertEquals(4, Columns.findPositive(values, 1, 8, indices));
    assertArrayEquals(new int[] {1, 4, 5, 7}, Arrays.copyOf(indices, 4));
    assertEquals(0, Columns.findPositive(values, 3, 2, indices));
    assertEquals(0, Columns.findPositive(values, 3, 0, indices));
  }

  @Test
  void whatIsFoundIsGathered() {
    for (int n : SIZES) {
      double[] values = random.doubles(n + 3).map(u -> Math.max(0, u - 0.5)).toArray();
      int[] indices = new int[n];
      int count = Columns.findPositive(values, 3, n, indices);
      double[] positive =
          Arrays.stream(values).skip(3).limit(n).filter(value -> value > 0).toArray();
      double[] found = new double[count];
      Columns.gather(Arrays.copyOfRange(values, 3, n + 3), indices, count, found);
      assertArrayEquals(positive, found);
    }
  }
}
