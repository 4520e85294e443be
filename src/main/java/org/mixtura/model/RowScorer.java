// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import java.io.Serializable;

/**
 * Scores rows: for a row x, of a mixture p(x) = sum_k pi_k p(x | k) of K components,
 *
 * <pre>
 *   responsibilities  r_k = pi_k p(x | k) / p(x)
 *   component         the first k of highest r_k
 *   log density       ln p(x), in nats
 *   outlier           ln p(x) &lt; t
 * </pre>
 *
 * <p>where the threshold t is a quantile of the training rows' log density. The kernel is evaluated
 * once for all of these, and they have the same bits as {@link GaussianMixture#responsibilities},
 * {@link GaussianMixture#assign} and {@link GaussianMixture#logDensity}.
 *
 * <p>Edge cases:
 *
 * <ul>
 *   <li>A row with missing values (NaN) is scored by the marginal of what is present. Its log
 *       density is compared with that of complete rows all the same.
 *   <li>With everything missing, the responsibilities are the weights, and the log density is 0.
 *   <li>A row that is too far from all components for a double has the weights as responsibilities
 *       and the log density minus infinity: an outlier, if there is a threshold.
 *   <li>A log density that equals the threshold is no outlier's.
 * </ul>
 *
 * <p>Immutable, and free to share between threads.
 */
public final class RowScorer implements Serializable {
  private static final long serialVersionUID = 1L;

  private final GaussianMixture mixture;

  /** In nats; minus infinity, which nothing is below, if there are no outliers. */
  private final double threshold;

  private RowScorer(GaussianMixture mixture, double threshold) {
    this.mixture = mixture;
    this.threshold = threshold;
  }

  /** A scorer that calls no row an outlier. */
  public static RowScorer of(GaussianMixture mixture) {
    return new RowScorer(mixture, Double.NEGATIVE_INFINITY);
  }

  /**
   * A scorer that also says which rows are outliers.
   *
   * @param mixture the mixture
   * @param quantiles of its training rows' log density, in nats
   * @param share a row is an outlier if its log density is below the quantile at this share of the
   *     training rows, in [0, 1]
   * @throws IllegalArgumentException if the share is not in [0, 1]
   */
  public static RowScorer of(GaussianMixture mixture, LogDensityQuantiles quantiles, double share) {
    return new RowScorer(mixture, quantiles.at(share));
  }

  /** The mixture that scores. */
  public GaussianMixture mixture() {
    return mixture;
  }

  /**
   * Scores a row.
   *
   * @param row the values of {@link Schema#attributes()}, then the value indices of {@link
   *     Schema#categorical()}; NaN is missing
   * @return component, responsibilities, log density, and whether it is an outlier
   * @throws IllegalArgumentException if the row has a wrong length, an infinite value, or no index
   *     of a value
   */
  public RowScore score(double[] row) {
    return RowEvaluator.score(mixture, row, threshold);
  }
}
