// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.testing;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;

/** Mixtures of any covariance type and shape, and samples around their components. */
public final class RandomMixtures {
  /** Covariances are far from singular; strong correlation is a case of its own. */
  private static final double LEAST_EIGENVALUE = 0.3;

  private RandomMixtures() {}

  /**
   * A mixture whose components overlap, in any number of dimensions. Attributes differ in their
   * unit by up to a factor of 10^4, unless that would lead out of the type.
   */
  public static GaussianMixture of(CovarianceType type, int components, int dimension, long seed) {
    Random random = new Random(seed);
    double[] units = new double[dimension];
    Arrays.setAll(
        units,
        j -> Examples.scalesPerAttribute(type) ? Math.pow(10, 4 * random.nextDouble() - 2) : 1);
    double[][] means = new double[components][dimension];
    double[][][] matrices = new double[components][][];
    for (int k = 0; k < components; k++) {
      double spread = 2 / Math.sqrt(dimension);
      Arrays.setAll(means[k], j -> units[j] * (5 + spread * random.nextGaussian()));
      matrices[k] = matrix(units, 0.5 + random.nextDouble(), random);
    }
    return of(type, weights(components, random), means, matrices);
  }

  /**
   * Attributes, components and samples at which loops take other paths: odd ends of blocks, which
   * hold 256 samples, and of groups of columns.
   */
  public static int[][] shapes() {
    return new int[][] {
      {1, 1, 1},
      {1, 2, 2},
      {1, 64, 700},
      {2, 3, 257},
      {2, 64, 511},
      {3, 5, 3},
      {3, 17, 256},
      {5, 16, 700},
      {6, 8, 255},
      {7, 17, 257},
      {8, 64, 511},
      {12, 5, 256},
      {13, 8, 257},
      {16, 16, 511},
      {19, 3, 700},
      {24, 17, 257},
      {33, 8, 257},
      {50, 16, 255},
      {64, 5, 257},
      {100, 3, 256},
      {130, 2, 257}
    };
  }

  private static double[] weights(int components, Random random) {
    double[] weights = random.doubles(components).map(u -> 0.1 + u).toArray();
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(w -> w / sum).toArray();
  }

  /** A covariance matrix; units are the attributes' standard deviations, about. */
  public static double[][] matrix(double[] units, double size, Random random) {
    int d = units.length;
    double[][] axes = new double[d][];
    Arrays.setAll(axes, j -> random.doubles(d, -1.7, 1.7).toArray());
    double[][] matrix = new double[d][d];
    for (int j = 0; j < d; j++) {
      for (int l = 0; l <= j; l++) {
        double product = j == l ? LEAST_EIGENVALUE : 0;
        for (int m = 0; m < d; m++) {
          product += axes[j][m] * axes[l][m] / d;
        }
        matrix[j][l] = size * units[j] * units[l] * product;
        matrix[l][j] = matrix[j][l];
      }
    }
    return matrix;
  }

  /** A mixture that takes of some covariance matrices what its type can hold. */
  public static GaussianMixture of(
      CovarianceType type, double[] weights, double[][] means, double[][][] matrices) {
    return GaussianMixture.builder(type)
        .weights(weights)
        .means(means)
        .covariances(parameters(type, matrices))
        .build();
  }

  /** What a covariance type can hold of some matrices, in its shape. */
  public static double[] parameters(CovarianceType type, double[][][] matrices) {
    if (constrainsMatrices(type)) {
      return flat(Decomposition.members(type, matrices));
    }
    boolean shared = type.mclustCode().charAt(0) == 'E';
    return Arrays.stream(matrices)
        .limit(shared ? 1 : matrices.length)
        .flatMapToDouble(matrix -> Arrays.stream(parameters(type, matrix)))
        .toArray();
  }

  /** Whether a type is written as whole matrices that have something in common. */
  private static boolean constrainsMatrices(CovarianceType type) {
    return type.shape(1, 1).length == 3 && type != CovarianceTypes.FULL;
  }

  private static double[] flat(double[][]... matrices) {
    return Arrays.stream(matrices)
        .flatMap(Arrays::stream)
        .flatMapToDouble(Arrays::stream)
        .toArray();
  }

  private static double[] parameters(CovarianceType type, double[][] matrix) {
    if (!Examples.axisParallel(type)) {
      return flat(matrix);
    }
    int count = Examples.spherical(type) ? 1 : matrix.length;
    return IntStream.range(0, count).mapToDouble(j -> matrix[j][j]).toArray();
  }

  /** Rows around the components of a mixture without categorical attributes, each in its turn. */
  public static double[][] rows(GaussianMixture model, int n, long seed) {
    Random random = new Random(seed);
    double[][] rows = new double[n][];
    for (int i = 0; i < n; i++) {
      int k = i % model.components();
      double[] mean = model.mean(k);
      rows[i] = model.covariances().transform(k, random.doubles(mean.length, -2.5, 2.5).toArray());
      for (int j = 0; j < mean.length; j++) {
        rows[i][j] += mean[j];
      }
    }
    return rows;
  }

  /** Sample weights that differ by a factor of up to 500. */
  public static double[] sampleWeights(int n) {
    return new Random(n).doubles(n).map(u -> 0.01 + 5 * u * u).toArray();
  }

  /** {@link #rows} as samples, weighted or not. */
  public static Samples samples(GaussianMixture model, int n, boolean weighted) {
    double[][] rows = rows(model, n, n);
    return weighted ? Samples.of(rows, sampleWeights(n)) : Samples.of(rows);
  }
}
