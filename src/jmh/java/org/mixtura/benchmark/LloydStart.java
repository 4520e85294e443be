// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.benchmark;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Computes a start by Lloyd's algorithm: each row is assigned to the nearest of K random rows, and
 * twice more to the nearest mean.
 */
final class LloydStart {
  private static final int STEPS = 3;

  private final Shape shape;
  private final double[] values;
  private final int[] labels;
  private double[][] means;

  /**
   * A start for rows.
   *
   * @param shape their size
   * @param values n x d, row by row
   */
  LloydStart(Shape shape, double[] values) {
    this.shape = shape;
    this.values = values;
    labels = new int[shape.samples()];
  }

  /** Weights, means and covariances of the groups; the covariances have no ridge yet. */
  Start start(RandomGenerator random) {
    int[] chosen =
        new RandomDataGenerator(random).nextPermutation(shape.samples(), shape.components());
    means = Arrays.stream(chosen).mapToObj(this::row).toArray(double[][]::new);
    for (int step = 0; step < STEPS; step++) {
      assign();
      average();
    }
    return new Start(weights(), means, covariances());
  }

  private double[] row(int i) {
    return Arrays.copyOfRange(values, i * shape.dimension(), (i + 1) * shape.dimension());
  }

  private void assign() {
    for (int i = 0; i < labels.length; i++) {
      double least = Double.POSITIVE_INFINITY;
      for (int k = 0; k < means.length; k++) {
        double distance = squaredDistance(i, means[k]);
        if (distance < least) {
          least = distance;
          labels[i] = k;
        }
      }
    }
  }

  private double squaredDistance(int i, double[] mean) {
    double sum = 0;
    for (int j = 0, at = i * mean.length; j < mean.length; j++, at++) {
      sum += (values[at] - mean[j]) * (values[at] - mean[j]);
    }
    return sum;
  }

  private void average() {
    int d = shape.dimension();
    double[] weights = weights();
    means = new double[shape.components()][d];
    for (int i = 0; i < labels.length; i++) {
      for (int j = 0; j < d; j++) {
        means[labels[i]][j] += values[i * d + j] / (weights[labels[i]] * labels.length);
      }
    }
  }

  private double[] weights() {
    double[] weights = new double[shape.components()];
    for (int label : labels) {
      weights[label]++;
    }
    for (int k = 0; k < weights.length; k++) {
      weights[k] /= labels.length;
    }
    return weights;
  }

  private double[][][] covariances() {
    int d = shape.dimension();
    double[] weights = weights();
    double[][][] covariances = new double[shape.components()][d][d];
    double[] deviation = new double[d];
    for (int i = 0; i < labels.length; i++) {
      int k = labels[i];
      double share = 1 / (weights[k] * labels.length);
      for (int j = 0; j < d; j++) {
        deviation[j] = values[i * d + j] - means[k][j];
        for (int l = 0; l <= j; l++) {
          covariances[k][j][l] += share * deviation[j] * deviation[l];
        }
      }
    }
    Arrays.stream(covariances).forEach(LloydStart::mirror);
    return covariances;
  }

  private static void mirror(double[][] lower) {
    for (int j = 0; j < lower.length; j++) {
      for (int l = 0; l < j; l++) {
        lower[l][j] = lower[j][l];
      }
    }
  }
}
