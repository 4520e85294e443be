// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.em.FitListener;
import org.mixtura.em.InMemorySource;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Maximisation;
import org.mixtura.model.Schema;
import org.mixtura.moments.Moments;
import org.mixtura.moments.PooledStatistics;
import org.mixtura.start.StartPoints;
import org.mixtura.start.Starter;
import org.mixtura.work.Checkpoint;
import org.mixtura.work.Execution;

/** Mixtures and samples for tests, made in the same way for every covariance type there is. */
public final class Examples {
  private Examples() {}

  /** Three groups that differ in weight, size, shape and orientation, and overlap somewhat. */
  public static GaussianMixture threeGroups(int dimension) {
    RandomGenerator random = new Well19937c(dimension);
    double[] size = {1, 0.4, 2};
    double[][] means = new double[3][dimension];
    double[] covariances = new double[3 * dimension * dimension];
    for (int k = 0; k < 3; k++) {
      Arrays.setAll(means[k], j -> 2.5 * random.nextGaussian());
      double[][] axes = new double[dimension][dimension];
      for (double[] axis : axes) {
        Arrays.setAll(axis, j -> random.nextGaussian());
      }
      for (int j = 0; j < dimension; j++) {
        for (int l = 0; l < dimension; l++) {
          double product = j == l ? 0.3 : 0;
          for (int m = 0; m < dimension; m++) {
            product += axes[Math.max(j, l)][m] * axes[Math.min(j, l)][m] / dimension;
          }
          covariances[(k * dimension + j) * dimension + l] = size[k] * product;
        }
      }
    }
    return GaussianMixture.builder(CovarianceTypes.FULL)
        .weights(0.5, 0.3, 0.2)
        .means(means)
        .covariances(covariances)
        .build();
  }

  /** Rows drawn from {@link #threeGroups}. */
  public static double[][] rows(int n, int dimension, long seed) {
    return threeGroups(dimension).sample(n, seed).rows();
  }

  /** A mixture of any type that is like {@link #threeGroups}. */
  public static GaussianMixture ofType(CovarianceType type, int dimension) {
    return firstStep(Samples.of(rows(1000, dimension, 1)), threeGroups(dimension), type);
  }

  /** One EM iteration without a ridge, from a start of any type to a mixture of the wanted type. */
  public static GaussianMixture firstStep(
      Samples samples, GaussianMixture start, CovarianceType type) {
    return step(samples, type).maximise(moments(samples, start));
  }

  /** The M step without a ridge. */
  public static Maximisation step(Samples samples, CovarianceType type) {
    return new Maximisation(Schema.of(samples), type, new double[samples.dimension()]);
  }

  /** The E step on one thread. */
  public static Moments moments(Samples samples, GaussianMixture current) {
    return InMemorySource.withConstants(samples)
        .moments(Execution.onThisThread(FitListener.NONE))
        .moments(current);
  }

  /** All covariance types: what a contract is driven by. */
  public static Stream<CovarianceType> types() {
    return CovarianceTypes.all().stream();
  }

  /** Whether a type has one variance for all attributes: mclust's shape I. */
  public static boolean spherical(CovarianceType type) {
    return type.mclustCode().charAt(1) == 'I';
  }

  /** Whether a type knows no correlation: mclust's orientation I. */
  public static boolean axisParallel(CovarianceType type) {
    return type.mclustCode().charAt(2) == 'I';
  }

  /**
   * Whether another unit for one attribute leaves a covariance type as it is. A shared orientation
   * with shapes of their own, or the reverse, does not survive it.
   */
  public static boolean scalesPerAttribute(CovarianceType type) {
    char shape = type.mclustCode().charAt(1);
    char orientation = type.mclustCode().charAt(2);
    return axisParallel(type) ? !spherical(type) : shape == orientation;
  }

  /** Each row as often as its sample weight says. */
  public static double[][] repeated(double[][] rows, double[] weights) {
    List<double[]> all = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      for (int copy = 0; copy < weights[i]; copy++) {
        all.add(rows[i]);
      }
    }
    return all.toArray(double[][]::new);
  }

  /** Draws starts from some samples. */
  public static Starter starter(Samples samples, Maximisation step, int components, long seed) {
    PooledStatistics statistics = PooledStatistics.of(samples, Checkpoint.NONE);
    StartPoints points = new StartPoints(samples, statistics);
    return new Starter(points, step, components, seed, Checkpoint.NONE);
  }
}
