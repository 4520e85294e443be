// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.moments;

import java.util.function.IntToDoubleFunction;

/**
 * What is read of {@link Moments}: means, and second moments about them. With first and second
 * moments f and s about an anchor, and total t,
 *
 * <pre>
 *   mean_kj     = a_kj + f_kj / t_k
 *   scatter_kjl = s_kjl - f_kj f_kl / t_k
 * </pre>
 *
 * <p>A view: it reads the sums as they are when it is asked. Where a component has no samples
 * (total 0), its mean and scatter are NaN, and it adds nothing to what is pooled.
 */
public final class CentralMoments {
  private final Moments moments;
  private final Spread spread;
  private final MomentStorage storage;

  CentralMoments(Moments moments) {
    this.moments = moments;
    spread = moments.spread();
    storage = moments.storage();
  }

  /** The mean of a component's samples, d values. */
  public double[] mean(int k) {
    double[] mean = moments.anchors().point(k).clone();
    for (int j = 0; j < mean.length; j++) {
      mean[j] += storage.first(k, j) / moments.total(k);
    }
    return mean;
  }

  /**
   * The scatter of a component about its own mean: sum_i r_ik (x_ij - m_kj) (x_il - m_kl).
   *
   * @param k the component
   * @param j an attribute
   * @param l an attribute; without moments of pairs the same one
   * @return the scatter, not divided by the total responsibility; never negative for j = l
   * @throws IllegalArgumentException if the spread does not hold it
   */
  public double scatter(int k, int j, int l) {
    check(!spread.pooled() && spread.perAttribute());
    return notNegative(about(k, j, l), j == l);
  }

  /**
   * The trace of a component's scatter about its own mean.
   *
   * @param k the component
   * @return the sum over all attributes; never negative
   * @throws IllegalArgumentException if the spread does not hold it
   */
  public double trace(int k) {
    check(!spread.pooled());
    if (!spread.perAttribute()) {
      return notNegative(traceAbout(k), true);
    }
    double sum = 0;
    for (int j = 0; j < moments.dimension(); j++) {
      sum += scatter(k, j, j);
    }
    return sum;
  }

  /**
   * The scatter of all components, each about its own mean, added up.
   *
   * @param j an attribute
   * @param l an attribute; without moments of pairs the same one
   * @return the sum of {@link #scatter} over components that have samples
   * @throws IllegalArgumentException if the spread does not hold it
   */
  public double pooledScatter(int j, int l) {
    if (!spread.pooled()) {
      return sumOverComponents(k -> scatter(k, j, l));
    }
    check(spread.perAttribute());
    return notNegative(about(0, j, l), j == l);
  }

  /**
   * The trace of the scatter of all components, each about its own mean.
   *
   * @return the sum of {@link #trace} over components that have samples
   */
  public double pooledTrace() {
    if (!spread.pooled()) {
      return sumOverComponents(this::trace);
    }
    if (!spread.perAttribute()) {
      return notNegative(traceAbout(0), true);
    }
    double sum = 0;
    for (int j = 0; j < moments.dimension(); j++) {
      sum += pooledScatter(j, j);
    }
    return sum;
  }

  /** Second moments about the means of one component, or of all if they are pooled. */
  double about(int slot, int j, int l) {
    return storage.second(slot, j, l) - shift(slot, j, l);
  }

  double traceAbout(int slot) {
    double sum = storage.second(slot, 0, 0);
    for (int j = 0; j < moments.dimension(); j++) {
      sum -= shift(slot, j, j);
    }
    return sum;
  }

  /** What the distance of means from anchors adds to second moments. */
  private double shift(int slot, int j, int l) {
    if (!spread.pooled()) {
      return shiftOf(slot, j, l);
    }
    double sum = 0;
    for (int k = 0; k < moments.components(); k++) {
      sum += moments.total(k) > 0 ? shiftOf(k, j, l) : 0;
    }
    return sum;
  }

  private double shiftOf(int k, int j, int l) {
    return storage.first(k, j) * (storage.first(k, l) / moments.total(k));
  }

  private double sumOverComponents(IntToDoubleFunction value) {
    double sum = 0;
    for (int k = 0; k < moments.components(); k++) {
      sum += moments.total(k) > 0 ? value.applyAsDouble(k) : 0;
    }
    return sum;
  }

  private static double notNegative(double value, boolean isVariance) {
    return isVariance ? Math.max(value, 0) : value;
  }

  private static void check(boolean held) {
    if (!held) {
      throw new IllegalArgumentException("these moments do not hold what was asked for");
    }
  }
}
