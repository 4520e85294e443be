// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.linalg.RandomMatrices.assertClose;
import static org.mixtura.linalg.RandomMatrices.product;
import static org.mixtura.linalg.RandomMatrices.transposed;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CholeskyTest {
  private final Random random = new Random(1);

  private static Cholesky factorised(double[][] matrix) {
    Cholesky cholesky = new Cholesky(matrix.length);
    assertTrue(cholesky.factorise(Cholesky.packed(matrix), 0));
    assertEquals(-1, cholesky.failedPivot());
    return cholesky;
  }

  /** The factor as a matrix: what it makes of unit vectors, as columns. */
  private static double[][] factor(Cholesky cholesky, int d) {
    double[][] columns = new double[d][];
    Arrays.setAll(columns, l -> cholesky.multiplyLower(unit(d, l)));
    return transposed(columns);
  }

  private static double[] unit(int d, int l) {
    double[] unit = new double[d];
    unit[l] = 1;
    return unit;
  }

  private static int failure(double threshold, double[]... rows) {
    Cholesky cholesky = new Cholesky(rows.length);
    boolean done = cholesky.factorise(Cholesky.packed(rows), threshold);
    assertEquals(done, cholesky.failedPivot() < 0);
    return cholesky.failedPivot();
  }

  @Test
  void onlyTheLowerTriangleIsPacked() {
    double[][] matrix = {{1, 9, 9}, {2, 3, 9}, {4, 5, 6}};
    assertArrayEquals(new double[] {1, 2, 3, 4, 5, 6}, Cholesky.packed(matrix));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 7, 20})
  void theFactorTimesItsTransposeIsTheMatrix(int d) {
    for (int i = 0; i < 20; i++) {
      double[][] matrix = RandomMatrices.covariance(d, random);
      double[][] lower = factor(factorised(matrix), d);
      assertClose(matrix, product(lower, transposed(lower)), 1e-14);
      for (int j = 0; j < d; j++) {
        assertTrue(lower[j][j] > 0);
        assertTrue(DoubleStream.of(lower[j]).skip(j + 1).allMatch(value -> value == 0));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 7, 20})
  void theInverseFactorTimesTheFactorIsTheIdentity(int d) {
    for (int i = 0; i < 20; i++) {
      Cholesky cholesky = factorised(RandomMatrices.covariance(d, random));
      double[][] w = cholesky.inverseFactor();
      double[][] product = product(w, factor(cholesky, d));
      assertClose(MatrixUtils.createRealIdentityMatrix(d).getData(), product, 1e-9);
      for (int j = 0; j < d; j++) {
        assertEquals(1, product[j][j], 1e-14);
        assertTrue(DoubleStream.of(w[j]).skip(j + 1).allMatch(value -> value == 0));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 7, 20})
  void solutionsAreThoseOfTheInverseFactor(int d) {
    Cholesky cholesky = factorised(RandomMatrices.covariance(d, random));
    double[] expected = random.doubles(d, -1, 1).toArray();
    double[] actual = cholesky.solveLower(cholesky.multiplyLower(expected));
    assertArrayEquals(expected, actual, 1e-12);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 7, 20})
  void determinantsAreThoseOfAnLuDecomposition(int d) {
    double[][] matrix = RandomMatrices.covariance(d, random);
    Cholesky cholesky = factorised(matrix);
    double expected = new LUDecomposition(MatrixUtils.createRealMatrix(matrix)).getDeterminant();
    assertEquals(Math.log(expected), cholesky.logDeterminant(), 1e-11);
    assertEquals(expected, cholesky.determinant(1), 1e-11 * expected);
    assertEquals(expected, cholesky.determinant(0.5) / Math.pow(2, d), 1e-11 * expected);
  }

  /** |A / n| of a scatter whose own determinant is more than a double holds. */
  @Test
  void aDeterminantIsDividedElementByElement() {
    double[][] scatter = new double[5][5];
    for (int j = 0; j < 5; j++) {
      scatter[j][j] = 1e100;
    }
    assertEquals(32, factorised(scatter).determinant(0.5e100), 1e-12);
  }

  @Test
  void withNoRowsThereIsAFactor() {
    Cholesky cholesky = factorised(new double[0][0]);
    assertEquals(0, cholesky.logDeterminant());
    assertEquals(1, cholesky.determinant(7));
    assertEquals(0, cholesky.inverseFactor().length);
    assertEquals(0, cholesky.solveLower(new double[0]).length);
  }

  @Test
  void aSingleElementHasItsRoot() {
    Cholesky cholesky = factorised(new double[][] {{9}});
    assertArrayEquals(new double[] {6}, cholesky.multiplyLower(new double[] {2}));
    assertArrayEquals(new double[] {2}, cholesky.solveLower(new double[] {6}));
    assertEquals(1.0 / 3, cholesky.inverseFactor()[0][0]);
    assertEquals(2 * Math.log(3), cholesky.logDeterminant());
  }

  @Test
  void theFirstDependentRowIsNamed() {
    assertEquals(1, failure(0, new double[][] {{1, 2, 0}, {2, 4, 0}, {0, 0, 0}}));
    assertEquals(2, failure(0, new double[][] {{1, 0, 1}, {0, 1, 1}, {1, 1, 2}}));
    assertEquals(0, failure(0, new double[][] {{0, 0}, {0, 1}}));
  }

  @Test
  void anIndefiniteMatrixIsRefused() {
    assertEquals(1, failure(0, new double[][] {{1, 2}, {2, 1}}));
    assertEquals(0, failure(0, new double[][] {{-1, 0}, {0, 1}}));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNoFiniteNumberIsRefused(double value) {
    for (double threshold : new double[] {0, 1e-15}) {
      assertEquals(0, failure(threshold, new double[][] {{value, 0}, {0, 1}}));
      assertEquals(1, failure(threshold, new double[][] {{1, 0}, {0, value}}));
      assertEquals(1, failure(threshold, new double[][] {{1, value}, {value, 1}}));
    }
  }

  /** Its pivot is a quarter of the diagonal element, in any unit. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-100, 1, 1e100})
  void thePivotIsComparedWithTheDiagonalElement(double unit) {
    double[][] matrix = {{1, 0.75 * unit}, {0.75 * unit, 0.75 * unit * unit}};
    assertEquals(-1, failure(0.249, matrix));
    assertEquals(1, failure(0.251, matrix));
    assertEquals(1, failure(0.25, new double[][] {{1, 0.75}, {0.75, 0.75}}));
  }

  @Test
  void oneObjectFactorisesOneMatrixAfterAnother() {
    Cholesky cholesky = new Cholesky(2);
    assertFalse(cholesky.factorise(new double[] {1, 2, 1}, 0));
    assertTrue(cholesky.factorise(new double[] {4, 2, 2}, 0));
    assertEquals(-1, cholesky.failedPivot());
    assertEquals(4, cholesky.determinant(1));
  }

  @Test
  void itIsMadeInPlace() {
    double[] packed = {4, 2, 2};
    assertTrue(new Cholesky(2).factorise(packed, 0));
    assertArrayEquals(new double[] {2, 1, 1}, packed);
  }
}
