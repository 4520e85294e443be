// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.loops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers are small integers, of which every sum is exact: results have the same bits. */
@Tag("kernel")
class RowSumsTest {
  private final Random random = new Random(5);

  private double[] integers(int n) {
    return random.ints(n, -9, 10).asDoubleStream().toArray();
  }

  private double[][] integers(int count, int n) {
    double[][] rows = new double[count][];
    Arrays.setAll(rows, i -> integers(n));
    return rows;
  }

  /** Of 30 rows, each number of them from none on: groups of six, of three, and single rows. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 24, 40})
  void activeRowsAreAddedWithTheirShares(int width) {
    double[][] z = integers(30, width + 1);
    double[] r = integers(37);
    for (int count = 0; count <= 15; count++) {
      int[] active = IntStream.range(0, 15).map(c -> 2 * c + 1).toArray();
      double[] actual = integers(width + 1);
      double[] expected = actual.clone();
      for (int c = 0; c < count; c++) {
        for (int p = 0; p < width; p++) {
          expected[p] += r[7 + active[c]] * z[active[c]][p];
        }
      }
      RowSums.add(z, r, 7, active, count, actual, width);
      assertArrayEquals(expected, actual);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7, 12})
  void productsOfSixRowsAreAdded(int d) {
    double[][] y = integers(6, d + 1);
    double[] r = integers(6);
    double[] first = integers(d + 1);
    double[] expectedFirst = first.clone();
    double[][] triangle = integers(d, d + 1);
    double[][] expected = Arrays.stream(triangle).map(double[]::clone).toArray(double[][]::new);
    for (int i = 0; i < 6; i++) {
      for (int j = 0; j < d; j++) {
        expectedFirst[j] += r[i] * y[i][j];
        for (int l = 0; l <= j; l++) {
          expected[j][l] += r[i] * y[i][j] * y[i][l];
        }
      }
    }
    RowSums.addProducts(y, r, first, triangle);
    assertArrayEquals(expectedFirst, first);
    assertArrayEquals(expected, triangle);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 16, 23})
  void rowsAreMadeOfColumns(int width) {
    double[][] columns = integers(width + 1, 50);
    double[][] rows = integers(20, width + 1);
    double[][] expected = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    for (int i = 0; i < 19; i++) {
      for (int p = 0; p < width; p++) {
        expected[i][p] = columns[p][30 + i];
      }
    }
    RowSums.transpose(columns, width, 30, 19, rows);
    assertArrayEquals(expected, rows);
  }
}
