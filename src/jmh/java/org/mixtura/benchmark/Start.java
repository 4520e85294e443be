// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.benchmark;

import java.util.Arrays;
import java.util.stream.Stream;
import org.mixtura.model.GaussianMixture;

/** Parameters to start from, the same for every program. */
final class Start {
  /** The ridge added to each variance, in squared units of the data; scikit-learn's default. */
  private static final double RIDGE = 1e-6;

  private final double[] weights;
  private final double[][] means;
  private final double[][][] covariances;

  /**
   * A start with all covariances in full.
   *
   * @param weights K
   * @param means K x d
   * @param covariances K x d x d
   */
  Start(double[] weights, double[][] means, double[][][] covariances) {
    this.weights = weights;
    this.means = means;
    this.covariances = covariances;
  }

  /** The start of the numbers that {@link #numbers()} returns. */
  static Start of(double[] numbers, int components, int dimension) {
    double[][] rows = new double[components + components * dimension][];
    int at = components;
    for (int row = 0; row < rows.length; row++, at += dimension) {
      rows[row] = Arrays.copyOfRange(numbers, at, at + dimension);
    }
    double[][][] covariances = new double[components][][];
    for (int k = 0; k < components; k++) {
      int from = components + k * dimension;
      covariances[k] = Arrays.copyOfRange(rows, from, from + dimension);
    }
    return new Start(
        Arrays.copyOf(numbers, components), Arrays.copyOf(rows, components), covariances);
  }

  /** Weights (K), means (K x d) and covariances (K x d x d), row by row. */
  double[] numbers() {
    return Stream.of(
            Arrays.stream(weights),
            Arrays.stream(means).flatMapToDouble(Arrays::stream),
            Arrays.stream(covariances).flatMap(Arrays::stream).flatMapToDouble(Arrays::stream))
        .flatMapToDouble(numbers -> numbers)
        .toArray();
  }

  /**
   * The start of one covariance type, for a start whose covariances are those of the components'
   * samples.
   */
  Start constrained(StartType type) {
    double[][][] constrained = type.constrain(weights, covariances);
    for (double[][] covariance : constrained) {
      for (int j = 0; j < covariance.length; j++) {
        covariance[j][j] += RIDGE;
      }
    }
    return new Start(weights, means, constrained);
  }

  /** The start as a mixture of a type whose constraints the covariances satisfy. */
  GaussianMixture mixture(StartType type) {
    return GaussianMixture.builder(type.covarianceType())
        .weights(weights)
        .means(means)
        .covariances(type.parameters(covariances))
        .build();
  }

  /** Number of components K. */
  int components() {
    return weights.length;
  }

  /** The weight of a component. */
  double weight(int k) {
    return weights[k];
  }

  /** A copy of a component's mean, d. */
  double[] mean(int k) {
    return means[k].clone();
  }

  /** A copy of a component's covariance, d x d. */
  double[][] covariance(int k) {
    return Arrays.stream(covariances[k]).map(double[]::clone).toArray(double[][]::new);
  }

  /** A copy of a component's variances, d. */
  double[] variances(int k) {
    double[] variances = new double[covariances[k].length];
    Arrays.setAll(variances, j -> covariances[k][j][j]);
    return variances;
  }
}
