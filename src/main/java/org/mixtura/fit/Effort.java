// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import org.mixtura.covariance.CovarianceType;
import org.mixtura.moments.Spread;

/**
 * The work that short runs may take, in two rounds. It is measured in operations and in passes over
 * the table, never by a clock, so that the same data always get the same runs. On small tables
 * nothing but the limits below restricts the runs; on large ones the short runs together cost about
 * as much as a few passes over all samples. With n samples of d numeric attributes, K components, s
 * starts, and q operations of an iteration on one sample, the budget of a round, in samples times
 * iterations, is
 *
 * <pre>
 *   B = max(4 n, 1.5e8 / q),   q = K (20 + 2 d + d (d + 1) / 2)
 * </pre>
 *
 * <p>the last term only where moments of pairs are needed. With m = max(2000, 2 K (d + 1)),
 *
 * <pre>
 *   samples, first round      min(n, B / (20 s) limited to m ... max(m, 10000))
 *   iterations, first round   B / (s samples), from 3 to 20
 *   samples, second round     min(n, max(10000, 5 m))
 *   runs, second round        B / (10 samples), from 1 to s / 4 (rounded up)
 *   iterations, second round  B / (runs samples), from 3 to 80
 * </pre>
 *
 * <ul>
 *   <li>At most three starts, and a first round of all samples: one round, until gains are small.
 *   <li>A type of covariances with pairs in each component, and a sub-sample of fewer than 3
 *       samples for each component and attribute: the first round is run with diagonal covariances.
 * </ul>
 *
 * @param starts number of runs in the first round
 * @param firstSamples number of samples that they see
 * @param firstIterations maximum number of their iterations; {@link #TO_THE_END} if they go on
 *     until gains are small
 * @param simplified whether they have diagonal covariances
 * @param promoted number of runs in the second round
 * @param secondSamples number of samples that these see
 * @param secondIterations maximum number of iterations of these, counting the earlier ones if they
 *     still see the same samples
 */
record Effort(
    int starts,
    int firstSamples,
    int firstIterations,
    boolean simplified,
    int promoted,
    int secondSamples,
    int secondIterations) {

  /** Maximum number of iterations of a run in the first round ... */
  private static final int SHORT_RUN = 20;

  /** ... and in the second. */
  private static final int LONGER_RUN = 80;

  /** After fewer iterations than this, log-likelihoods do not say which run will be better. */
  private static final int SHORTEST_RUN = 3;

  /** One start of this number is continued in the second round. */
  private static final int PROMOTED = 4;

  /**
   * Up to this number of starts on a small table are compared when they have nearly converged:
   * there is no other start to make up for a better one that was dropped too soon.
   */
  private static final int FEW_STARTS = 3;

  /** The number of iterations that it takes until gains are small. */
  static final int TO_THE_END = Integer.MAX_VALUE;

  /** No more samples than this are needed to compare runs ... */
  private static final int MANY = 10_000;

  /** ... and no fewer than this ... */
  private static final int FEW = 2_000;

  /** ... or than this for each parameter of means and weights. */
  private static final int FEW_PER_MEAN = 2;

  /** The second round sees this number of times the fewest samples of the first ... */
  private static final double MORE = 5;

  /** ... and takes one run for this number of iterations in its budget. */
  private static final double PER_PROMOTED = 10;

  /**
   * With fewer samples than this for each component and attribute, covariances of any shape adapt
   * to the few samples of the first round, and log-likelihoods do not say which start is better.
   */
  private static final double SOLID = 3;

  /** Number of operations that a round may take in any case: a tenth of a second or two. */
  private static final double OPERATIONS = 1.5e8;

  /** Number of passes over all samples that a round may take in any case. */
  private static final double PASSES = 4;

  /**
   * The effort for a fit.
   *
   * @param problem what to fit
   * @param starts number of starts, at least 1
   */
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
    int maxPromoted = (starts + PROMOTED - 1) / PROMOTED;
    int promoted = (int) clamp(budget / (second * PER_PROMOTED), 1, maxPromoted);
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

  private static double clamp(double value, double min, double max) {
    return Math.min(Math.max(value, min), max);
  }
}
