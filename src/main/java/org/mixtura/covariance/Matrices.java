package org.mixtura.covariance;

import java.util.Arrays;
import org.mixtura.moments.Moments;

/** Matrices as rows of numbers, and back. */
final class Matrices {
  /** How far a given matrix may be from symmetric, in units of the standard deviations. */
  private static final double SYMMETRY = 1e-8;

  private Matrices() {}

  /** The covariance of each component by itself, its scatter over its total, plus a ridge. */
  static double[][][] each(Moments moments, double[] ridge) {
    int d = moments.dimension();
    double[][][] matrices = new double[moments.components()][d][d];
    for (int k = 0; k < matrices.length; k++) {
      for (int j = 0; j < d; j++) {
        for (int l = 0; l <= j; l++) {
          matrices[k][j][l] = moments.scatter(k, j, l) / moments.total(k);
          matrices[k][l][j] = matrices[k][j][l];
        }
        matrices[k][j][j] += ridge[j];
      }
    }
    return matrices;
  }

  /** The variances of each component by itself, plus a ridge; K x d. */
  static double[][] variances(Moments moments, double[] ridge) {
    double[][] variances = new double[moments.components()][moments.dimension()];
    for (int k = 0; k < variances.length; k++) {
      for (int j = 0; j < variances[k].length; j++) {
        variances[k][j] = moments.scatter(k, j, j) / moments.total(k) + ridge[j];
      }
    }
    return variances;
  }

  /** The share of the samples' weight that each component has, K values. */
  static double[] shares(Moments moments) {
    double weight = moments.totalWeight();
    double[] shares = new double[moments.components()];
    Arrays.setAll(shares, k -> moments.total(k) / weight);
    return shares;
  }

  /** The mean of rows of numbers, each with its share. */
  static double[] mean(double[] shares, double[][] rows) {
    double[] mean = new double[rows[0].length];
    for (int k = 0; k < rows.length; k++) {
      for (int j = 0; j < mean.length; j++) {
        mean[j] += shares[k] * rows[k][j];
      }
    }
    return mean;
  }

  /** The mean of matrices, each with its share. */
  static double[][] mean(double[] shares, double[][][] matrices) {
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
  static double[][][] scaled(double[][][] matrices, double[] factors) {
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

  static double[][] identity(int d) {
    double[] ones = new double[d];
    Arrays.fill(ones, 1);
    return Covariances.diagonalMatrix(ones);
  }

  static double[][] copy(double[][] matrix) {
    double[][] copy = new double[matrix.length][];
    for (int j = 0; j < copy.length; j++) {
      copy[j] = matrix[j].clone();
    }
    return copy;
  }

  static double[] diagonal(double[][] matrix) {
    double[] diagonal = new double[matrix.length];
    for (int j = 0; j < diagonal.length; j++) {
      diagonal[j] = matrix[j][j];
    }
    return diagonal;
  }

  static double[][] diagonals(double[][][] matrices) {
    double[][] diagonals = new double[matrices.length][];
    for (int k = 0; k < diagonals.length; k++) {
      diagonals[k] = diagonal(matrices[k]);
    }
    return diagonals;
  }

  /** D diag(v) D', exactly symmetric. */
  static double[][] alongAxes(double[][] axes, double[] variances) {
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
  static double[][] turned(double[][] matrix, double[][] axes) {
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

  static double[] flatten(Covariances covariances, int count) {
    int d = covariances.dimension();
    double[] flat = new double[count * d * d];
    for (int index = 0; index < flat.length; index++) {
      flat[index] = covariances.get(index / (d * d), index / d % d, index % d);
    }
    return flat;
  }

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
