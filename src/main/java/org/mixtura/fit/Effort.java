// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import org.mixtura.covariance.CovarianceType;
import org.mixtura.moments.Spread;

/**
 * How much work the short runs are worth. It is measured in operations and in passes over the
 * table, never by a clock, so that the same data always get the same runs. Small tables get all of
 * it; on large ones the short runs together cost about as much as a few passes over all samples.
 *
 * @param starts how many runs begin
 * @param firstSamples how many samples they see
 * @param firstIterations how many iterations they make; {@link #TO_THE_END} if until gains are
 *     small
 * @param simplified whether they do so with diagonal covariances
 * @param promoted how many of them go on
 * @param secondSamples how many samples these see
 * @param secondIterations how many iterations these make, counting the earlier ones if they still
 *     see the same samples
 */
record Effort(
    int starts,
    int firstSamples,
    int firstIterations,
    boolean simplified,
    int promoted,
    int secondSamples,
    int secondIterations) {

  private static final int SHORT_RUN = 20;
  private static final int LONGER_RUN = 80;

  /** Fewer iterations than this tell nothing. */
  private static final int SHORTEST_RUN = 3;

  /** One start of so many goes on from a short run to a longer one. */
  private static final int PROMOTED = 4;

  /**
   * So few starts, where the table is small, are judged when they are nearly at their end: chance
   * gives no other ones if a better one is dropped half-way.
   */
  private static final int FEW_STARTS = 3;

  /** As many iterations as it takes until gains are small. */
  static final int TO_THE_END = Integer.MAX_VALUE;

  /** No more samples than this are needed to tell runs apart ... */
  private static final int MANY = 10_000;

  /** ... nor fewer than this, and so many for each parameter of the means. */
  private static final int FEW = 2_000;

  private static final int FEW_PER_MEAN = 2;

  /** The second round sees so many times the fewest samples of the first ... */
  private static final double MORE = 5;

  /** ... and has so many iterations' worth of budget for each run that it takes. */
  private static final double PER_PROMOTED = 10;

  /**
   * With fewer samples than this for each component and attribute, covariances of any shape fit
   * themselves to the few samples of the first round, and say nothing of a start's worth.
   */
  private static final double SOLID = 3;

  /** Operations that a round may cost in any case: a tenth of a second or two. */
  private static final double OPERATIONS = 1.5e8;

  /** Passes over all samples that a round may cost in any case. */
  private static final double PASSES = 4;

  static Effort of(Problem problem, int starts) {
    int n = problem.data().source().size();
    int d = problem.data().schema().dimension();
    int components = problem.components();
    CovarianceType type = problem.maximisation().type();
    // samples times iterations of a round
    double budget = Math.max(PASSES * n, OPERATIONS / perSample(type, components, d));
    double least = Math.max(FEW, (double) FEW_PER_MEAN * components * (d + 1));
    double wanted = clamp(budget / (starts * SHORT_RUN), least, Math.max(least, MANY));
    int first = (int) Math.min(n, wanted);
    boolean simplified =
        type.spread() == Spread.FULL && first < n && first < SOLID * components * d;
    if (first == n && starts <= FEW_STARTS) {
      return new Effort(starts, n, TO_THE_END, false, 0, n, 0);
    }
    int second = (int) Math.min(n, Math.max(MANY, MORE * least));
    int most = (starts + PROMOTED - 1) / PROMOTED;
    int promoted = (int) clamp(budget / (second * PER_PROMOTED), 1, most);
    return new Effort(
        starts,
        first,
        (int) clamp(budget / ((double) starts * first), SHORTEST_RUN, SHORT_RUN),
        simplified,
        promoted,
        second,
        (int) clamp(budget / ((double) promoted * second), SHORTEST_RUN, LONGER_RUN));
  }

  /** Operations of one iteration on one sample, roughly. */
  private static double perSample(CovarianceType type, int components, int d) {
    return components * (20.0 + 2 * d + (type.spread().pairs() ? d * (d + 1.0) / 2 : 0));
  }

  private static double clamp(double value, double least, double most) {
    return Math.min(Math.max(value, least), most);
  }
}
