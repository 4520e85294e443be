// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.testing;

import java.util.Arrays;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.mixtura.covariance.CovarianceType;

/**
 * Covariance matrices taken apart, S_k = v_k D_k diag(a_k) D_k' with a product of a_k of 1 (Celeux
 * and Govaert 1995, doi 10.1016/0031-3203(94)00125-6): the letters of mclust's codes say of
 * volumes, shapes and orientations which are equal.
 *
 * @param volumes v, K values
 * @param shapes a, K x d
 * @param orientations D, K orthogonal d x d matrices
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Decomposition(double[] volumes, double[][] shapes, double[][][] orientations) {

  /** Takes matrices apart; the longest axis of each comes first. */
  public static Decomposition of(double[][]... matrices) {
    Decomposition parts = empty(matrices.length);
    for (int k = 0; k < matrices.length; k++) {
      parts.set(k, matrices[k], axes(matrices[k]));
    }
    return parts;
  }

  /** Takes the diagonals of matrices apart; the axes are in the order of the attributes. */
  public static Decomposition ofDiagonals(double[][]... matrices) {
    return along(MatrixUtils.createRealIdentityMatrix(matrices[0].length).getData(), matrices);
  }

  private static Decomposition along(double[][] axes, double[][]... matrices) {
    Decomposition parts = empty(matrices.length);
    for (int k = 0; k < matrices.length; k++) {
      parts.set(k, matrices[k], axes);
    }
    return parts;
  }

  private static Decomposition empty(int components) {
    return new Decomposition(
        new double[components], new double[components][], new double[components][][]);
  }

  /** Principal axes; of a matrix near 1, as the library squares what it is given. */
  private static double[][] axes(double[][] matrix) {
    RealMatrix real = MatrixUtils.createRealMatrix(matrix);
    return new EigenDecomposition(real.scalarMultiply(1 / real.getTrace())).getV().getData();
  }

  private void set(int k, double[][] matrix, double[][] axes) {
    double[] variances = variances(matrix, axes);
    double volume = Math.exp(Arrays.stream(variances).map(Math::log).average().orElse(0));
    volumes[k] = volume;
    shapes[k] = Arrays.stream(variances).map(value -> value / volume).toArray();
    orientations[k] = copy(axes);
  }

  private static double[][] copy(double[][] matrix) {
    return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
  }

  /** The variances of a covariance matrix along axes: the diagonal of D' S D. */
  public static double[] variances(double[][] matrix, double[][] axes) {
    double[] variances = new double[matrix.length];
    for (int j = 0; j < matrix.length; j++) {
      for (int l = 0; l < matrix.length; l++) {
        for (int m = 0; m < matrix.length; m++) {
          variances[j] += axes[l][j] * matrix[l][m] * axes[m][j];
        }
      }
    }
    return variances;
  }

  /**
   * Matrices of a covariance type that are like others. A shape or orientation that components
   * share is that of the first; a shared volume is the largest, as nothing is to come out much
   * narrower than it was.
   */
  public static double[][][] members(CovarianceType type, double[][]... matrices) {
    String code = type.mclustCode();
    Decomposition parts =
        switch (code.charAt(2)) {
          case 'I' -> ofDiagonals(matrices);
          case 'E' -> along(axes(matrices[0]), matrices);
          default -> of(matrices);
        };
    if (code.charAt(0) == 'E') {
      Arrays.fill(parts.volumes, Arrays.stream(parts.volumes).max().orElseThrow());
    }
    if (code.charAt(1) == 'E') {
      Arrays.fill(parts.shapes, parts.shapes[0]);
    } else if (code.charAt(1) == 'I') {
      Arrays.stream(parts.shapes).forEach(shape -> Arrays.fill(shape, 1));
    }
    return parts.matrices();
  }

  /** The matrices, put together again; symmetric to the last bit. */
  public double[][][] matrices() {
    double[][][] matrices = new double[volumes.length][][];
    Arrays.setAll(matrices, this::matrix);
    return matrices;
  }

  private double[][] matrix(int k) {
    int d = shapes[k].length;
    double[][] axes = orientations[k];
    double[][] matrix = new double[d][d];
    for (int j = 0; j < d; j++) {
      for (int l = 0; l <= j; l++) {
        double sum = 0;
        for (int m = 0; m < d; m++) {
          sum += axes[j][m] * shapes[k][m] * axes[l][m];
        }
        matrix[j][l] = volumes[k] * sum;
        matrix[l][j] = matrix[j][l];
      }
    }
    return matrix;
  }
}
