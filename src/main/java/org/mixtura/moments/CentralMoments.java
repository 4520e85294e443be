// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.moments;

import java.util.function.IntToDoubleFunction;

/**
 * Means of K components, and second moments about them, as read from {@link Moments}. With first
 * and second moments f and s about the anchors a, and totals t,
 *
 * <pre>
 *   mean_kj          = a_kj + f_kj / t_k
 *   scatter_kjl      = s_kjl - f_kj f_kl / t_k
 *   pooledScatter_jl = sum_k scatter_kjl
 * </pre>
 *
 * <p>(Chan, Golub and LeVeque 1983, doi 10.1080/00031305.1983.10483115.) Scatters are sums, not
 * divided by a total.
 *
 * <ul>
 *   <li>A component without samples (t_k = 0): its mean and scatter are NaN, and it adds nothing to
 *       pooled scatters.
 *   <li>A scatter of an attribute with itself, or a trace, that rounding made negative: 0.
 *   <li>d = 0: means have no values, and traces are 0.
 *   <li>Second moments that the {@link Spread} does not hold: an exception.
 * </ul>
 *
 * <p>A view: it reads the sums as they are when it is asked. Not thread-safe while they change.
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

  /** The mean of a component's samples, d values; NaN if it has none. */
  public double[] mean(int k) {
    double[] mean = moments.anchors().point(k).clone();
    for (int j = 0; j < mean.length; j++) {
      mean[j] += storage.first(k, j) / moments.total(k);
    }
    return mean;
  }

  /**
   * The scatter of a component about its own mean: sum_i r_ik (x_ij - m_kj) (x_il - m_kl), with
   * responsibilities r_ik times sample weights.
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

  /**
   * Second moments about the means of one component, or of all if they are pooled; rounding, or an
   * extrapolation, can make those of an attribute with itself negative.
   *
   * @param slot the component, or 0 if second moments are pooled
   */
  double about(int slot, int j, int l) {
    return storage.second(slot, j, l) - shift(slot, j, l);
  }

  /** The same for the sum over all attributes. */
  double traceAbout(int slot) {
    double sum = storage.second(slot, 0, 0);
    for (int j = 0; j < moments.dimension(); j++) {
      sum -= shift(slot, j, j);
    }
    return sum;
  }

  /** The part of second moments that is due to the distance of means from anchors. */
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
