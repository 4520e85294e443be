// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/** Matrices to test with, and plain products of them by commons-math3. */
final class RandomMatrices {
  private RandomMatrices() {}

  /** Positive definite, in units of up to a factor of 10^6 that differ between the rows. */
  static double[][] covariance(int d, Random random) {
    double[][] matrix = new double[d][d];
    double[][] root = new double[d][];
    Arrays.setAll(root, j -> random.doubles(d + 2, -1, 1).toArray());
    double[] units = random.doubles(d, -3, 3).map(u -> Math.pow(10, u)).toArray();
    for (int j = 0; j < d; j++) {
      for (int l = 0; l <= j; l++) {
        for (int m = 0; m < d + 2; m++) {
          matrix[j][l] += units[j] * units[l] * root[j][m] * root[l][m];
        }
        matrix[l][j] = matrix[j][l];
      }
    }
    return matrix;
  }

  static double[][] orthogonal(int d, Random random) {
    double[][] matrix = new double[d][];
    Arrays.setAll(matrix, j -> random.doubles(d, -1, 1).toArray());
    return new QRDecomposition(MatrixUtils.createRealMatrix(matrix)).getQ().getData();
  }

  static double[][] product(double[][]... factors) {
    return Arrays.stream(factors)
        .map(MatrixUtils::createRealMatrix)
        .reduce(RealMatrix::multiply)
        .orElseThrow()
        .getData();
  }

  static double[][] transposed(double[][] matrix) {
    return MatrixUtils.createRealMatrix(matrix).transpose().getData();
  }

  /** Element by element, relative to the geometric mean of two expected diagonal elements. */
  static void assertClose(double[][] expected, double[][] actual, double tolerance) {
    assertEquals(expected.length, actual.length);
    for (int j = 0; j < expected.length; j++) {
      for (int l = 0; l < expected.length; l++) {
        double scale = Math.sqrt(expected[j][j]) * Math.sqrt(expected[l][l]);
        assertEquals(expected[j][l], actual[j][l], tolerance * scale, j + ", " + l);
      }
    }
  }

  static void assertOrthogonal(double[][] axes, double tolerance) {
    double[][] product = product(transposed(axes), axes);
    for (int j = 0; j < axes.length; j++) {
      double[] unit = new double[axes.length];
      unit[j] = 1;
      assertArrayEquals(unit, product[j], tolerance);
    }
  }
}
