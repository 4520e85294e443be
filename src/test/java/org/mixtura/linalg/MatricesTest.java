// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mixtura.linalg.RandomMatrices.assertClose;
import static org.mixtura.linalg.RandomMatrices.product;
import static org.mixtura.linalg.RandomMatrices.transposed;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatricesTest {
  private static final double[][] A = {{1, 2}, {3, 4}};
  private static final double[][] B = {{10, 0}, {-10, 1}};

  private final Random random = new Random(4);

  @Test
  void diagonalsGoInAndComeOut() {
    assertArrayEquals(new double[][] {{1, 0}, {0, 1}}, Matrices.identity(2));
    assertArrayEquals(
        new double[][] {{5, 0}, {0, 7}}, Matrices.diagonalMatrix(new double[] {5, 7}));
    assertArrayEquals(new double[] {1, 4}, Matrices.diagonal(A));
    assertArrayEquals(
        new double[][] {{1, 4}, {10, 1}}, Matrices.diagonals(new double[][][] {A, B}));
  }

  @Test
  void sumsAreWeighted() {
    double[] weights = {2, 0.5};
    assertArrayEquals(
        new double[] {0.5, 8.5}, Matrices.weightedSum(weights, new double[][] {{-2, 4}, {9, 1}}));
    assertArrayEquals(
        new double[][] {{7, 4}, {1, 8.5}}, Matrices.weightedSum(weights, new double[][][] {A, B}));
  }

  @Test
  void eachMatrixHasItsFactor() {
    assertArrayEquals(
        new double[][][] {{{2, 4}, {6, 8}}, {{-10, -0.0}, {10, -1}}},
        Matrices.scaled(new double[][][] {A, B}, new double[] {2, -1}));
    assertEquals(1, A[0][0]);
  }

  @Test
  void aCopySharesNoRow() {
    double[][] copy = Matrices.copy(A);
    assertArrayEquals(A, copy);
    copy[1][0] = 77;
    assertEquals(3, A[1][0]);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6})
  void axesAndVariancesAreMultiplied(int d) {
    double[][] axes = RandomMatrices.orthogonal(d, random);
    double[] variances = random.doubles(d, 0.1, 1).toArray();
    double[][] matrix = Matrices.alongAxes(axes, variances);
    assertClose(product(axes, Matrices.diagonalMatrix(variances), transposed(axes)), matrix, 1e-14);
    assertArrayEquals(transposed(matrix), matrix);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6})
  void aMatrixIsSeenAlongAxes(int d) {
    double[][] axes = RandomMatrices.orthogonal(d, random);
    double[][] matrix = RandomMatrices.covariance(d, random);
    double[][] turned = Matrices.turned(matrix, axes);
    double size = Matrices.diagonal(matrix)[0];
    double[][] expected = product(transposed(axes), matrix, axes);
    for (int j = 0; j < d; j++) {
      size = Math.max(size, matrix[j][j]);
    }
    for (int j = 0; j < d; j++) {
      assertArrayEquals(expected[j], turned[j], 1e-14 * size);
    }
    assertArrayEquals(transposed(turned), turned);
  }

  @Test
  void withNoRowsThereIsNothingToDo() {
    double[][] none = {};
    assertArrayEquals(none, Matrices.identity(0));
    assertArrayEquals(none, Matrices.alongAxes(none, new double[0]));
    assertArrayEquals(none, Matrices.turned(none, none));
  }
}
