// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.linalg;

import java.util.Arrays;

/**
 * Arithmetic on small dense matrices, each an array of rows, and on lists of them. Nothing is
 * written to an argument, and no result shares an array with one. Shapes are not checked. NaN and
 * infinities go through as in IEEE 754 arithmetic.
 */
public final class Matrices {
  private Matrices() {}

  /** The identity, d x d; for d = 0 a matrix without rows. */
  public static double[][] identity(int d) {
    double[] ones = new double[d];
    Arrays.fill(ones, 1);
    return diagonalMatrix(ones);
  }

  /** The d x d matrix that has some numbers on its diagonal and zeros elsewhere. */
  public static double[][] diagonalMatrix(double[] diagonal) {
    double[][] matrix = new double[diagonal.length][diagonal.length];
    for (int j = 0; j < diagonal.length; j++) {
      matrix[j][j] = diagonal[j];
    }
    return matrix;
  }

  /**
   * sum_k w_k x_k of vectors: their mean, if weights add up to 1.
   *
   * @param weights K of them
   * @param rows K x d, K at least 1
   * @return d numbers
   */
  public static double[] weightedSum(double[] weights, double[][] rows) {
    double[] sum = new double[rows[0].length];
    for (int k = 0; k < rows.length; k++) {
      for (int j = 0; j < sum.length; j++) {
        sum[j] += weights[k] * rows[k][j];
      }
    }
    return sum;
  }

  /**
   * sum_k w_k A_k of matrices: their mean, if weights add up to 1.
   *
   * @param weights K of them
   * @param matrices K matrices of the same shape, K at least 1
   * @return a matrix of that shape
   */
  public static double[][] weightedSum(double[] weights, double[][][] matrices) {
    double[][] sum = new double[matrices[0].length][];
    for (int j = 0; j < sum.length; j++) {
      double[][] rows = new double[matrices.length][];
      for (int k = 0; k < rows.length; k++) {
        rows[k] = matrices[k][j];
      }
      sum[j] = weightedSum(weights, rows);
    }
    return sum;
  }

  /** c_k A_k of K matrices and K factors. */
  public static double[][][] scaled(double[][][] matrices, double[] factors) {
    double[][][] scaled = new double[matrices.length][][];
    for (int k = 0; k < scaled.length; k++) {
      scaled[k] = copy(matrices[k]);
      for (double[] row : scaled[k]) {
        for (int j = 0; j < row.length; j++) {
          row[j] *= factors[k];
        }
      }
    }
    return scaled;
  }

  /** A copy whose rows can be written to. */
  public static double[][] copy(double[][] matrix) {
    double[][] copy = new double[matrix.length][];
    for (int j = 0; j < copy.length; j++) {
      copy[j] = matrix[j].clone();
    }
    return copy;
  }

  /** The diagonal of a d x d matrix, d numbers. */
  public static double[] diagonal(double[][] matrix) {
    double[] diagonal = new double[matrix.length];
    for (int j = 0; j < diagonal.length; j++) {
      diagonal[j] = matrix[j][j];
    }
    return diagonal;
  }

  /** The diagonals of K d x d matrices, K x d. */
  public static double[][] diagonals(double[][][] matrices) {
    double[][] diagonals = new double[matrices.length][];
    for (int k = 0; k < diagonals.length; k++) {
      diagonals[k] = diagonal(matrices[k]);
    }
    return diagonals;
  }

  /**
   * D diag(v) D', the matrix of variances v along axes D; exactly symmetric.
   *
   * @param axes D, as columns; d x d
   * @param variances v, d numbers
   * @return d x d
   */
  public static double[][] alongAxes(double[][] axes, double[] variances) {
    int d = variances.length;
    double[][] matrix = new double[d][d];
    for (int j = 0; j < d; j++) {
      for (int l = 0; l <= j; l++) {
        double sum = 0;
        for (int m = 0; m < d; m++) {
          sum += axes[j][m] * variances[m] * axes[l][m];
        }
        matrix[j][l] = sum;
        matrix[l][j] = sum;
      }
    }
    return matrix;
  }

  /**
   * D'S D, a symmetric matrix as seen along axes D; exactly symmetric.
   *
   * @param matrix S, d x d and symmetric
   * @param axes D, as columns; d x d
   * @return d x d
   */
  public static double[][] turned(double[][] matrix, double[][] axes) {
    int d = matrix.length;
    double[][] product = new double[d][d];
    for (int j = 0; j < d; j++) {
      for (int m = 0; m < d; m++) {
        for (int l = 0; l < d; l++) {
          product[j][l] += matrix[j][m] * axes[m][l];
        }
      }
    }
    double[][] turned = new double[d][d];
    for (int j = 0; j < d; j++) {
      for (int l = 0; l <= j; l++) {
        for (int m = 0; m < d; m++) {
          turned[j][l] += axes[m][j] * product[m][l];
        }
        turned[l][j] = turned[j][l];
      }
    }
    return turned;
  }
}
