// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

/**
 * Covariance matrices as the numbers in which they are written down, matrix by matrix and row by
 * row, and back.
 */
final class FlatMatrices {
  /** How far a given matrix may be from symmetric, in units of the standard deviations. */
  private static final double SYMMETRY = 1e-8;

  private FlatMatrices() {}

  /** The first {@code count} matrices, count x d x d numbers. */
  static double[] flatten(Covariances covariances, int count) {
    int d = covariances.dimension();
    double[] flat = new double[count * d * d];
    for (int index = 0; index < flat.length; index++) {
      flat[index] = covariances.get(index / (d * d), index / d % d, index % d);
    }
    return flat;
  }

  /**
   * Matrices of numbers, made exactly symmetric if they are so but for the digits that text lost.
   *
   * @param count how many matrices
   * @param d rows and columns of each
   * @param flat count x d x d numbers
   * @throws IllegalArgumentException if one is not symmetric or holds NaN beside its diagonal
   */
  static double[][][] symmetric(int count, int d, double[] flat) {
    double[][][] matrices = new double[count][d][d];
    for (int index = 0; index < flat.length; index++) {
      matrices[index / (d * d)][index / d % d][index % d] = flat[index];
    }
    for (int k = 0; k < count; k++) {
      for (int j = 0; j < d; j++) {
        for (int l = 0; l < j; l++) {
          symmetrise(k, j, l, matrices[k]);
        }
      }
    }
    return matrices;
  }

  private static void symmetrise(int k, int j, int l, double[][] matrix) {
    double scale = Math.sqrt(Math.abs(matrix[j][j])) * Math.sqrt(Math.abs(matrix[l][l]));
    if (matrix[j][l] == matrix[l][j]) {
      return;
    }
    if (!(Math.abs(matrix[j][l] - matrix[l][j]) <= SYMMETRY * scale)) {
      throw new IllegalArgumentException(
          "the covariance of component %s is not symmetric: %s at (%s, %s), %s at (%s, %s)"
              .formatted(k, matrix[j][l], j, l, matrix[l][j], l, j));
    }
    double mean = (matrix[j][l] + matrix[l][j]) / 2;
    matrix[j][l] = mean;
    matrix[l][j] = mean;
  }
}
