// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mixtura.moments.MomentExtrapolation;
import org.mixtura.moments.Moments;

/**
 * Convergence acceleration by squared extrapolation, SQUAREM (Varadhan and Roland 2008, doi
 * 10.1111/j.1467-9469.2007.00585.x). Three successive moments s_0, s_1, s_2, with r = s_1 - s_0 and
 * v = s_2 - 2 s_1 + s_0, give
 *
 * <pre>
 *   s = s_0 + 2 a r + a^2 v = (1 - a)^2 s_0 + 2 a (1 - a) s_1 + a^2 s_2
 * </pre>
 *
 * <p>Moments are extrapolated rather than parameters, because the M step of any covariance type
 * makes valid parameters of them. The step length a comes from the objective Q (log-likelihood plus
 * log prior) rather than from |r| / |v|, as moments have no common unit. With rho^2 = (Q_2 - Q_1) /
 * (Q_1 - Q_0), near the optimum each step is rho times as long as the one before, so that
 *
 * <pre>
 *   a = min(1 / (1 - rho), limit),   or the limit if rho &gt;= 1
 * </pre>
 *
 * <p>The limit is 4 at first; it doubles, up to 64, whenever a guess is taken, and halves, down to
 * 4, whenever one is refused. The caller refuses a guess that does not raise the objective, so that
 * this never falls.
 *
 * <ul>
 *   <li>Fewer than three moments since the run began or, counting its own, since a guess was taken:
 *       no guess. Fewer than three iterations since one was refused: no guess.
 *   <li>A gain that is not positive, or a last gain of 1e-3 W nats or more: no guess.
 *   <li>a &lt; 1.5: no guess, as a plain iteration does as much.
 *   <li>Moments that no samples can have (a variance of 0 or less): no guess.
 * </ul>
 *
 * <p>Not thread-safe: one for each run.
 */
final class Squarem {
  /** Gains per unit of sample weight, in nats, below which the step length can be estimated. */
  private static final double LATE = 1e-3;

  private static final double SHORTEST = 1.5;
  private static final double LONGEST = 64;
  private static final double FIRST_LONGEST = 4;

  private final List<Moments> moments = new ArrayList<>();
  private final List<Double> objectives = new ArrayList<>();
  private final double totalWeight;
  private double longest = FIRST_LONGEST;
  private int pause;

  /**
   * Acceleration of one run.
   *
   * @param totalWeight sum of the sample weights, W
   */
  Squarem(double totalWeight) {
    this.totalWeight = totalWeight;
  }

  /**
   * Moments to try next; empty if there is no guess.
   *
   * @param next the moments after one more plain iteration
   * @param objective of their mixture, in nats
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

  /**
   * The last guess was taken: iterations continue from it.
   *
   * @param there the moments under the mixture that was estimated from the guess
   * @param objective of that mixture, in nats
   */
  void taken(Moments there, double objective) {
    moments.clear();
    objectives.clear();
    moments.add(there);
    objectives.add(objective);
    longest = Math.min(2 * longest, LONGEST);
  }

  /** The last guess was refused: three plain iterations come before the next one. */
  void refused() {
    longest = Math.max(longest / 2, FIRST_LONGEST);
    pause = 3;
  }
}
