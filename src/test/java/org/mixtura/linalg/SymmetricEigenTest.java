// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.linalg.RandomMatrices.assertClose;
import static org.mixtura.linalg.RandomMatrices.assertOrthogonal;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymmetricEigenTest {
  private final Random random = new Random(2);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 12})
  void axesAndVariancesMakeTheMatrix(int d) {
    for (int i = 0; i < 20; i++) {
      double[][] matrix = RandomMatrices.covariance(d, random);
      SymmetricEigen eigen = SymmetricEigen.of(matrix);
      assertOrthogonal(eigen.axes(), 1e-14);
      assertClose(matrix, Matrices.alongAxes(eigen.axes(), eigen.variances()), 1e-9);
      for (int j = 1; j < d; j++) {
        assertTrue(eigen.variances()[j - 1] >= eigen.variances()[j]);
      }
    }
  }

  /** Along known axes, with variances a factor of 100 apart. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 6})
  void knownVariancesAreFound(int d) {
    double[] variances = new double[d];
    Arrays.setAll(variances, j -> Math.pow(100, -j));
    double[][] matrix = Matrices.alongAxes(RandomMatrices.orthogonal(d, random), variances);
    assertArrayEquals(variances, SymmetricEigen.of(matrix).variances(), 1e-14);
  }

  /** In units so small that squares of them vanish, the correlation is 0.5 still. */
  @Test
  void smallVariancesKeepTheirDigits() {
    for (double unit : new double[] {1e-150, 1e-20, 1, 1e20, 1e150}) {
      double square = unit * unit;
      double[] variances =
          SymmetricEigen.of(new double[][] {{square, square / 2}, {square / 2, square}})
              .variances();
      assertEquals(1.5, variances[0] / square, 1e-14);
      assertEquals(0.5, variances[1] / square, 1e-14);
    }
    // the smaller one is 3/4 of 1e-20, but for a share of 1e-20 of it
    double[] graded =
        SymmetricEigen.of(new double[][] {{1, 0.5e-10}, {0.5e-10, 1e-20}}).variances();
    assertEquals(0.75e-20, graded[1], 1e-33);
  }

  @Test
  void aDiagonalIsPutInOrder() {
    SymmetricEigen eigen = SymmetricEigen.of(Matrices.diagonalMatrix(new double[] {1, 3, 2}));
    assertArrayEquals(new double[] {3, 2, 1}, eigen.variances());
    assertArrayEquals(new double[][] {{0, 0, 1}, {1, 0, 0}, {0, 1, 0}}, eigen.axes());
  }

  @Test
  void aSingularMatrixHasNoVarianceAlongSomeAxis() {
    assertArrayEquals(
        new double[] {5, 0}, SymmetricEigen.of(new double[][] {{1, 2}, {2, 4}}).variances(), 1e-15);
    assertArrayEquals(
        new double[] {0, 0}, SymmetricEigen.of(new double[][] {{0, 0}, {0, 0}}).variances());
  }

  @Test
  void withNoRowsThereIsNoAxis() {
    SymmetricEigen eigen = SymmetricEigen.of(new double[0][0]);
    assertEquals(0, eigen.variances().length);
    assertEquals(0, eigen.axes().length);
  }

  @Test
  void whatHasNoMeaningEndsAllTheSame() {
    double[][] matrix = {{1, Double.NaN}, {Double.NaN, 1}};
    assertEquals(2, SymmetricEigen.of(matrix).variances().length);
    assertEquals(2, SymmetricEigen.of(new double[][] {{-1, 2}, {2, 1}}).variances().length);
  }

  @Test
  void theMatrixIsNotWrittenTo() {
    double[][] matrix = {{2, 1}, {1, 2}};
    SymmetricEigen.of(matrix);
    assertArrayEquals(new double[][] {{2, 1}, {1, 2}}, matrix);
  }

  @Test
  void eachMatrixIsDecomposedByItself() {
    double[][][] matrices = {{{4, 0}, {0, 1}}, {{2, 1}, {1, 2}}};
    double[][] variances = SymmetricEigen.variances(SymmetricEigen.each(matrices));
    assertArrayEquals(new double[] {4, 1}, variances[0]);
    assertArrayEquals(new double[] {3, 1}, variances[1], 1e-15);
  }
}
