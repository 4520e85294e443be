// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.moments;

import java.util.List;

/**
 * Linear combinations of moments of the same samples under different mixtures, which convergence
 * acceleration tries as the next moments. Moments about an anchor a' are first moved to the anchor
 * a of the result: with shift e = a' - a, total t, and first and second moments f and s about a',
 *
 * <pre>
 *   f_j about a   = f_j + t e_j
 *   s_jl about a  = s_jl + f_j e_l + e_j f_l + t e_j e_l
 * </pre>
 *
 * <p>(Chan, Golub and LeVeque 1983, doi 10.1080/00031305.1983.10483115; pooled second moments
 * change by the sum over components.) A combination with negative coefficients can have totals,
 * counts or variances below zero, which no samples have: {@link #isPossible} finds these.
 */
public final class MomentExtrapolation {
  private MomentExtrapolation() {}

  /**
   * A linear combination, about the anchors of the last moments given.
   *
   * @param coefficients one for each of the moments; they sum to one if totals are to sum to W
   * @param moments of the same samples under different mixtures of K components, at least one, all
   *     of one spread; not changed
   * @return the combination; its log-likelihood is 0
   */
  public static Moments combination(double[] coefficients, List<Moments> moments) {
    Moments sum = moments.get(moments.size() - 1).empty();
    for (int m = 0; m < coefficients.length; m++) {
      addShifted(sum, coefficients[m], moments.get(m));
    }
    return sum;
  }

  private static void addShifted(Moments sum, double coefficient, Moments other) {
    if (sum.anchors().sameAs(other.anchors())) {
      sum.add(coefficient, other);
      return;
    }
    Spread spread = sum.spread();
    int d = sum.dimension();
    for (int k = 0; k < sum.components(); k++) {
      addShifted(sum, coefficient, other, k);
    }
    sum.counts().add(coefficient, other.counts());
    for (int slot = 0; slot < sum.storage().slots(); slot++) {
      for (int j = 0; j < (spread.perAttribute() ? d : 1); j++) {
        for (int l = spread.pairs() ? 0 : j; l <= j; l++) {
          sum.storage().addSecond(slot, j, l, coefficient * other.second(slot, j, l));
        }
      }
    }
  }

  /** Adds a component's total and first moments, and what the shift adds to second ones. */
  private static void addShifted(Moments sum, double coefficient, Moments other, int k) {
    double[] shift = new double[sum.dimension()];
    for (int j = 0; j < shift.length; j++) {
      shift[j] = other.anchors().point(k)[j] - sum.anchors().point(k)[j];
    }
    double total = other.total(k);
    for (int j = 0; j < shift.length; j++) {
      double first = other.storage().first(k, j);
      for (int l = sum.spread().pairs() ? 0 : j; l <= j; l++) {
        double value =
            first * shift[l] + shift[j] * other.storage().first(k, l) + total * shift[j] * shift[l];
        sum.storage().addSecond(k, j, l, coefficient * value);
      }
      sum.storage().addFirst(k, j, coefficient * (first + total * shift[j]));
    }
    sum.addTotal(k, coefficient * total);
  }

  /**
   * Whether samples of positive weight can have these moments: totals are positive, counts are not
   * negative, and variances (or their sum, where only that is held) are positive. NaN is not
   * possible. With d = 0 there are no variances to fail.
   */
  public static boolean isPossible(Moments moments) {
    boolean possible = moments.counts().arePossible();
    for (int k = 0; k < moments.components(); k++) {
      possible &= moments.total(k) > 0;
    }
    for (int slot = 0; slot < moments.storage().slots(); slot++) {
      possible &= hasSpread(moments, slot);
    }
    return possible;
  }

  private static boolean hasSpread(Moments moments, int slot) {
    CentralMoments central = moments.central();
    if (!moments.spread().perAttribute()) {
      return moments.dimension() == 0 || central.traceAbout(slot) > 0;
    }
    boolean positive = true;
    for (int j = 0; j < moments.dimension(); j++) {
      positive &= central.about(slot, j, j) > 0;
    }
    return positive;
  }
}
