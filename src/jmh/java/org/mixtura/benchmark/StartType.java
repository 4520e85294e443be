// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.benchmark;

import java.util.Arrays;
import java.util.Locale;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;

/**
 * The covariance types that workloads have a start for. Files hold K matrices of d x d for each of
 * them, so that other programs need not know the types' shapes.
 */
enum StartType {
  /** One covariance of any shape for each component. */
  FULL {
    @Override
    double[][][] constrain(double[] weights, double[][][] within) {
      return Arrays.stream(within).map(StartType::copy).toArray(double[][][]::new);
    }

    @Override
    double[] parameters(double[][][] covariances) {
      return Arrays.stream(covariances)
          .flatMap(Arrays::stream)
          .flatMapToDouble(Arrays::stream)
          .toArray();
    }
  },

  /** One covariance of any shape for all components. */
  TIED {
    @Override
    double[][][] constrain(double[] weights, double[][][] within) {
      int d = within[0].length;
      double[][] pooled = new double[d][d];
      for (int k = 0; k < weights.length; k++) {
        for (int j = 0; j < d; j++) {
          for (int l = 0; l < d; l++) {
            pooled[j][l] += weights[k] * within[k][j][l];
          }
        }
      }
      double[][][] shared = new double[weights.length][][];
      Arrays.setAll(shared, k -> copy(pooled));
      return shared;
    }

    @Override
    double[] parameters(double[][][] covariances) {
      return Arrays.stream(covariances[0]).flatMapToDouble(Arrays::stream).toArray();
    }
  },

  /** Variances for each component. */
  DIAG {
    @Override
    double[][][] constrain(double[] weights, double[][][] within) {
      return Arrays.stream(within)
          .map(covariance -> diagonal(variances(covariance)))
          .toArray(double[][][]::new);
    }

    @Override
    double[] parameters(double[][][] covariances) {
      return Arrays.stream(covariances)
          .flatMapToDouble(covariance -> Arrays.stream(variances(covariance)))
          .toArray();
    }
  },

  /** One variance for each component. */
  SPHERICAL {
    @Override
    double[][][] constrain(double[] weights, double[][][] within) {
      return Arrays.stream(within)
          .map(
              covariance -> {
                double[] variances = variances(covariance);
                Arrays.fill(variances, Arrays.stream(variances).sum() / variances.length);
                return diagonal(variances);
              })
          .toArray(double[][][]::new);
    }

    @Override
    double[] parameters(double[][][] covariances) {
      return Arrays.stream(covariances).mapToDouble(covariance -> covariance[0][0]).toArray();
    }
  };

  /** The type of a name such as {@code full}. */
  static StartType named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The name in files and parameters. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Mixtura's covariance type. */
  CovarianceType covarianceType() {
    return CovarianceTypes.named(label());
  }

  /**
   * The covariances of highest likelihood under this type.
   *
   * @param weights the components' weights, K
   * @param within the covariance of each component's samples, K x d x d
   * @return new matrices, K x d x d
   */
  abstract double[][][] constrain(double[] weights, double[][][] within);

  /**
   * The numbers that {@code MixtureBuilder.covariances} takes.
   *
   * @param covariances K x d x d, which satisfy the constraints of this type
   * @return as many as the type has
   */
  abstract double[] parameters(double[][][] covariances);

  private static double[][] copy(double[][] matrix) {
    return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
  }

  private static double[] variances(double[][] covariance) {
    double[] variances = new double[covariance.length];
    Arrays.setAll(variances, j -> covariance[j][j]);
    return variances;
  }

  private static double[][] diagonal(double[] variances) {
    double[][] matrix = new double[variances.length][variances.length];
    for (int j = 0; j < variances.length; j++) {
      matrix[j][j] = variances[j];
    }
    return matrix;
  }
}
