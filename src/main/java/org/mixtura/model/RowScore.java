// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

/** The score of one row under a mixture of K components. Immutable; see {@link RowScorer}. */
public final class RowScore {
  private final int component;
  private final double[] responsibilities;
  private final double logDensity;
  private final boolean outlier;

  private RowScore(int component, double[] responsibilities, double logDensity, boolean outlier) {
    this.component = component;
    this.responsibilities = responsibilities;
    this.logDensity = logDensity;
    this.outlier = outlier;
  }

  /**
   * A score.
   *
   * @param responsibilities K values, which are kept
   * @param logDensity in nats
   * @param threshold log density below which a row is an outlier, in nats; minus infinity if there
   *     are no outliers
   */
  static RowScore of(double[] responsibilities, double logDensity, double threshold) {
    return new RowScore(
        GaussianMixture.mostProbable(responsibilities),
        responsibilities,
        logDensity,
        logDensity < threshold);
  }

  /** The component of highest responsibility, from 0; the first one of several. */
  public int component() {
    return component;
  }

  /** Number of components, K. */
  public int components() {
    return responsibilities.length;
  }

  /** p(k | x) of one component. */
  public double responsibility(int k) {
    return responsibilities[k];
  }

  /** p(k | x) of all components: K values that sum to one. */
  public double[] responsibilities() {
    return responsibilities.clone();
  }

  /** ln p(x), in nats. */
  public double logDensity() {
    return logDensity;
  }

  /** Whether the log density is below the scorer's threshold; false if it has none. */
  public boolean isOutlier() {
    return outlier;
  }
}
