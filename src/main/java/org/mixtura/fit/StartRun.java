// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.mixtura.em.Run;
import org.mixtura.fit.Diagnostics.Degenerate;

/**
 * A start and how far its run has come.
 *
 * @param report what will be told of it
 * @param run null if it failed
 * @param totalWeight of the samples that the run saw last
 * @param degenerate components of its mixture that rest on too little
 * @param failure why it failed, else null
 */
record StartRun(
    StartReport report,
    Run run,
    double totalWeight,
    List<Degenerate> degenerate,
    RuntimeException failure) {

  /** Runs whose mean log-likelihoods differ by no more are as good as each other. */
  private static final double AS_GOOD = 1e-8;

  /** Short runs whose mean log-likelihoods differ by no more are likely to end in one place. */
  private static final double SAME_HEIGHT = 1e-3;

  /**
   * A degenerate run loses to any other, whatever its likelihood; and one that was passed over on
   * fewer samples to one that went on.
   */
  private static final Comparator<StartRun> BEST_FIRST =
      Comparator.comparing((StartRun c) -> !c.degenerate.isEmpty())
          .thenComparing(c -> -c.totalWeight)
          .thenComparing(c -> -c.run.objective());

  /**
   * Those that did not fail, the better ones first. Of several as good, the first start comes
   * first: rounding, which differs between units and machines, must not choose among them.
   */
  static List<StartRun> bestFirst(Collection<StartRun> candidates) {
    List<StartRun> order =
        new ArrayList<>(candidates.stream().filter(c -> !c.failed()).sorted(BEST_FIRST).toList());
    int from = 0;
    for (int to = 1; to <= order.size(); to++) {
      if (to == order.size() || !order.get(to).asGoodAs(order.get(from))) {
        order.subList(from, to).sort(Comparator.comparing(c -> c.report.number()));
        from = to;
      }
    }
    return order;
  }

  /**
   * The most promising ones: those that have reached different heights, best first, and then, if
   * places are left, the rest.
   */
  static List<StartRun> promising(Collection<StartRun> candidates, int places) {
    List<StartRun> different = new ArrayList<>();
    List<StartRun> rest = new ArrayList<>();
    for (StartRun candidate : bestFirst(candidates)) {
      boolean likeAnother = different.stream().anyMatch(candidate::atSameHeight);
      (likeAnother ? rest : different).add(candidate);
    }
    different.addAll(rest);
    return different.subList(0, Math.min(places, different.size()));
  }

  private boolean atSameHeight(StartRun other) {
    return degenerate.isEmpty() == other.degenerate.isEmpty()
        && Math.abs(other.run.objective() - run.objective()) <= SAME_HEIGHT * totalWeight;
  }

  private boolean asGoodAs(StartRun better) {
    return degenerate.isEmpty() == better.degenerate.isEmpty()
        && totalWeight == better.totalWeight
        && better.run.objective() - run.objective() <= AS_GOOD * totalWeight;
  }

  boolean failed() {
    return run == null;
  }
}
