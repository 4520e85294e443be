// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.moments;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mixtura.data.Block;
import org.mixtura.data.Samples;
import org.mixtura.work.Checkpoint;

/**
 * Statistics of a table of n samples as a whole, computed once and shared by all that need them.
 * With sample weights w_i of sum W,
 *
 * <pre>
 *   mean_j        = sum_i w_i x_ij / W
 *   covariance_jl = sum_i w_i (x_ij - mean_j) (x_il - mean_l) / W
 *   frequency_av  = (sum of w_i over the samples whose attribute a has value v) / W
 * </pre>
 *
 * <p>Sums are taken about the first sample and corrected at the end (Chan, Golub and LeVeque 1983,
 * doi 10.1080/00031305.1983.10483115).
 *
 * <ul>
 *   <li>A constant attribute has the variance 0, exactly; so has every attribute of a single
 *       sample.
 *   <li>A variance that a double cannot hold is infinite or NaN.
 *   <li>d = 0: means and variances have no values; frequencies are as ever.
 * </ul>
 *
 * <p>Thread-safe.
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
   * The statistics of some samples, in one pass.
   *
   * @param samples n of them; kept
   * @param checkpoint asked at each block; not kept
   */
  public static PooledStatistics of(Samples samples, Checkpoint checkpoint) {
    return new PooledStatistics(samples, moments(samples, Spread.DIAGONAL, checkpoint));
  }

  /**
   * The moments of all samples as one component, about the first sample.
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

  /** The variances of the numeric attributes, divided by W; d values. */
  public double[] variances() {
    double[] variances = new double[moments.dimension()];
    Arrays.setAll(variances, j -> moments.central().scatter(0, j, j) / moments.total(0));
    return variances;
  }

  /**
   * The covariances of the numeric attributes, divided by W.
   *
   * @param checkpoint asked at each block if they have to be computed; not kept
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

  /** The share of the weight that each value of a categorical attribute has; they sum to one. */
  public double[] frequencies(int attribute) {
    return Arrays.stream(counts(attribute)).map(count -> count / moments.total(0)).toArray();
  }
}
