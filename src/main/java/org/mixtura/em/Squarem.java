// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mixtura.moments.MomentExtrapolation;
import org.mixtura.moments.Moments;

/**
 * Guesses where slow iterations lead, by squared extrapolation (Varadhan and Roland 2008, doi
 * 10.1111/j.1467-9469.2007.00585.x). Three successive moments s_0, s_1, s_2, with r = s_1 - s_0 and
 * v = s_2 - 2 s_1 + s_0, give
 *
 * <pre>
 *   s = s_0 + 2 a r + a^2 v = (1 - a)^2 s_0 + 2 a (1 - a) s_1 + a^2 s_2
 * </pre>
 *
 * <p>Moments are extrapolated rather than parameters, because whatever the covariance type is, its
 * M step makes parameters of them. The step a comes from the log-likelihood: where its gains shrink
 * by rho^2 each iteration, the way left is 1 / (1 - rho) steps. A guess that does not raise the
 * log-likelihood is not taken, so that it never falls.
 */
final class Squarem {
  /** Gains per unit of sample weight from which on iterations are late ones. */
  private static final double LATE = 1e-3;

  private static final double SHORTEST = 1.5;
  private static final double LONGEST = 64;
  private static final double FIRST_LONGEST = 4;

  private final List<Moments> moments = new ArrayList<>();
  private final List<Double> objectives = new ArrayList<>();
  private final double totalWeight;
  private double longest = FIRST_LONGEST;
  private int pause;

  Squarem(double totalWeight) {
    this.totalWeight = totalWeight;
  }

  /**
   * Moments to try next; none if there is nothing to go by.
   *
   * @param next the moments after one more plain iteration
   * @param objective of their mixture
   */
  Optional<Moments> guess(Moments next, double objective) {
    moments.add(next);
    objectives.add(objective);
    if (moments.size() > 3) {
      moments.remove(0);
      objectives.remove(0);
    }
    pause--;
    return guess();
  }

  private Optional<Moments> guess() {
    if (moments.size() < 3 || pause > 0) {
      return Optional.empty();
    }
    double before = objectives.get(1) - objectives.get(0);
    double last = objectives.get(2) - objectives.get(1);
    if (!(before > 0 && last > 0 && last < LATE * totalWeight)) {
      return Optional.empty();
    }
    double rho = Math.sqrt(last / before);
    double step = rho < 1 ? Math.min(longest, 1 / (1 - rho)) : longest;
    if (step < SHORTEST) {
      return Optional.empty();
    }
    double[] coefficients = {(1 - step) * (1 - step), 2 * step * (1 - step), step * step};
    Moments guess = MomentExtrapolation.combination(coefficients, moments);
    return Optional.of(guess).filter(MomentExtrapolation::isPossible);
  }

  /** The last guess was taken: iterations go on from there, and the next one may go further. */
  void taken(Moments there, double objective) {
    moments.clear();
    objectives.clear();
    moments.add(there);
    objectives.add(objective);
    longest = Math.min(2 * longest, LONGEST);
  }

  /** The last guess led down: some plain iterations before the next one, which goes less far. */
  void refused() {
    longest = Math.max(longest / 2, FIRST_LONGEST);
    pause = 3;
  }
}
