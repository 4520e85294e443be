// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.util.Comparator;
import java.util.List;
import org.mixtura.em.Run;
import org.mixtura.fit.Diagnostics.Degenerate;

/**
 * A run of EM, and whether its mixture is sound. Runs are compared by their objective,
 * log-likelihood plus log prior of categorical attributes, in nats.
 *
 * @param run its state
 * @param totalWeight of the samples that it saw, W
 * @param degenerate components of its mixture that rest on too few samples
 */
record JudgedRun(Run run, double totalWeight, List<Degenerate> degenerate) {

  /**
   * Runs whose objectives per unit of sample weight differ by no more are as good as each other.
   */
  private static final double AS_GOOD = 1e-8;

  /** Short runs whose objectives per unit of weight differ by no more may lead to one optimum. */
  private static final double SIMILAR = 1e-3;

  /**
   * Sound runs come before degenerate ones, whatever their likelihood; then those that saw more
   * samples, because the others were passed over; then those of higher objective.
   */
  static final Comparator<JudgedRun> BEST_FIRST =
      Comparator.comparing((JudgedRun run) -> !run.isSound())
          .thenComparing(run -> -run.totalWeight)
          .thenComparing(run -> -run.run.objective());

  /** Whether no component is degenerate. */
  boolean isSound() {
    return degenerate.isEmpty();
  }

  /** Whether this run, on the same samples, is likely to lead to the same optimum as another. */
  boolean isSimilarTo(JudgedRun other) {
    return isSound() == other.isSound()
        && Math.abs(other.run.objective() - run.objective()) <= SIMILAR * totalWeight;
  }

  /**
   * Whether this run is as good as one that comes before it, but for 1e-8 nats per unit of weight.
   */
  boolean isAsGoodAs(JudgedRun better) {
    return isSound() == better.isSound()
        && totalWeight == better.totalWeight
        && better.run.objective() - run.objective() <= AS_GOOD * totalWeight;
  }
}
