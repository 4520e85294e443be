// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.linalg;

import java.util.Arrays;

/** Small dense matrices as rows of numbers: arithmetic that knows no component. */
public final class Matrices {
  private Matrices() {}

  /** The identity, d x d. */
  public static double[][] identity(int d) {
    double[] ones = new double[d];
    Arrays.fill(ones, 1);
    return diagonalMatrix(ones);
  }

  /** The matrix of a diagonal. */
  public static double[][] diagonalMatrix(double[] diagonal) {
    double[][] matrix = new double[diagonal.length][diagonal.length];
    for (int j = 0; j < diagonal.length; j++) {
      matrix[j][j] = diagonal[j];
    }
    return matrix;
  }

  /** The mean of rows of numbers, each with its share. */
  public static double[] mean(double[] shares, double[][] rows) {
    double[] mean = new double[rows[0].length];
    for (int k = 0; k < rows.length; k++) {
      for (int j = 0; j < mean.length; j++) {
        mean[j] += shares[k] * rows[k][j];
      }
    }
    return mean;
  }

  /** The mean of matrices, each with its share. */
  public static double[][] mean(double[] shares, double[][][] matrices) {
    double[][] mean = new double[matrices[0].length][];
    for (int j = 0; j < mean.length; j++) {
      double[][] rows = new double[matrices.length][];
      for (int k = 0; k < rows.length; k++) {
        rows[k] = matrices[k][j];
      }
      mean[j] = mean(shares, rows);
    }
    return mean;
  }

  /** Matrices, each times its factor. */
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

  public static double[][] copy(double[][] matrix) {
    double[][] copy = new double[matrix.length][];
    for (int j = 0; j < copy.length; j++) {
      copy[j] = matrix[j].clone();
    }
    return copy;
  }

  public static double[] diagonal(double[][] matrix) {
    double[] diagonal = new double[matrix.length];
    for (int j = 0; j < diagonal.length; j++) {
      diagonal[j] = matrix[j][j];
    }
    return diagonal;
  }

  public static double[][] diagonals(double[][][] matrices) {
    double[][] diagonals = new double[matrices.length][];
    for (int k = 0; k < diagonals.length; k++) {
      diagonals[k] = diagonal(matrices[k]);
    }
    return diagonals;
  }

  /** D diag(v) D', exactly symmetric. */
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

  /** D' S D, exactly symmetric. */
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
