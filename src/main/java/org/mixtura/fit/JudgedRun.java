// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.util.Comparator;
import java.util.List;
import org.mixtura.em.Run;
import org.mixtura.fit.Diagnostics.Degenerate;

/**
 * A run of EM, and whether its mixture is sound.
 *
 * @param run as far as it has come
 * @param totalWeight of the samples that it saw
 * @param degenerate components of its mixture that rest on too little
 */
record JudgedRun(Run run, double totalWeight, List<Degenerate> degenerate) {

  /** Runs whose mean log-likelihoods differ by no more are as good as each other. */
  private static final double AS_GOOD = 1e-8;

  /** Short runs whose mean log-likelihoods differ by no more are likely to end in one place. */
  private static final double SAME_HEIGHT = 1e-3;

  /**
   * A degenerate run loses to any other, whatever its likelihood; and one that was passed over on
   * fewer samples to one that went on.
   */
  static final Comparator<JudgedRun> BEST_FIRST =
      Comparator.comparing((JudgedRun run) -> !run.isSound())
          .thenComparing(run -> -run.totalWeight)
          .thenComparing(run -> -run.run.objective());

  /** Whether no component rests on too little. */
  boolean isSound() {
    return degenerate.isEmpty();
  }

  boolean isAtSameHeightAs(JudgedRun other) {
    return isSound() == other.isSound()
        && Math.abs(other.run.objective() - run.objective()) <= SAME_HEIGHT * totalWeight;
  }

  boolean isAsGoodAs(JudgedRun better) {
    return isSound() == better.isSound()
        && totalWeight == better.totalWeight
        && better.run.objective() - run.objective() <= AS_GOOD * totalWeight;
  }
}
