// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.moments;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mixtura.data.Block;
import org.mixtura.data.Samples;
import org.mixtura.work.Checkpoint;

/**
 * Facts about a table of samples as a whole, found once and shared by all that need them: weighted
 * means, variances and covariances (divided by the total weight W), and how often categorical
 * values occur. Thread-safe.
 *
 * <p>A constant attribute has the variance 0, exactly: sums are taken about the first sample. A
 * variance that a double cannot hold is infinite or NaN.
 */
public final class PooledStatistics {
  private final Samples samples;
  private final Moments moments;

  /** Null until it is asked for: it costs d times what the variances do. */
  private double @Nullable [][] covariance;

  private PooledStatistics(Samples samples, Moments moments) {
    this.samples = samples;
    this.moments = moments;
  }

  /**
   * Those of some samples.
   *
   * @param samples n of them
   * @param checkpoint asked at each block
   */
  public static PooledStatistics of(Samples samples, Checkpoint checkpoint) {
    return new PooledStatistics(samples, moments(samples, Spread.DIAGONAL, checkpoint));
  }

  /**
   * The moments of samples as one component, about the first sample.
   *
   * @param samples n of them
   * @param spread which second moments to take
   * @param checkpoint asked at each block
   */
  public static Moments moments(Samples samples, Spread spread, Checkpoint checkpoint) {
    double[][] anchor = {Arrays.copyOf(samples.row(0), samples.dimension())};
    Moments moments = new Moments(anchor, spread, Moments.valueCounts(samples));
    for (Block block : samples.blocks()) {
      checkpoint.checkpoint();
      moments.add(0, block, block.weights());
    }
    return moments;
  }

  /** The means of the numeric attributes, d values. */
  public double[] mean() {
    return moments.central().mean(0);
  }

  /** The variances of the numeric attributes, d values. */
  public double[] variances() {
    double[] variances = new double[moments.dimension()];
    Arrays.setAll(variances, j -> moments.central().scatter(0, j, j) / moments.total(0));
    return variances;
  }

  /**
   * The covariances of the numeric attributes.
   *
   * @param checkpoint asked at each block if they have to be found
   * @return d x d, not to be written to
   */
  public synchronized double[][] covariance(Checkpoint checkpoint) {
    if (covariance == null) {
      Moments full = moments(samples, Spread.FULL, checkpoint);
      covariance = new double[full.dimension()][full.dimension()];
      for (int j = 0; j < covariance.length; j++) {
        for (int l = 0; l <= j; l++) {
          covariance[j][l] = full.central().scatter(0, j, l) / full.total(0);
          covariance[l][j] = covariance[j][l];
        }
      }
    }
    return covariance;
  }

  /** The weight of the samples that have each value of a categorical attribute. */
  public double[] counts(int attribute) {
    return moments.counts(0, attribute);
  }

  /** The share of the weight that each value of a categorical attribute has. */
  public double[] frequencies(int attribute) {
    return Arrays.stream(counts(attribute)).map(count -> count / moments.total(0)).toArray();
  }
}
