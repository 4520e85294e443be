// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.mixtura.work.Outcome;

/**
 * A start and what its run has reached so far.
 *
 * @param report what is reported of it
 * @param outcome the run, judged, or why it cannot go on
 */
record StartRun(StartReport report, Outcome<JudgedRun> outcome) {

  /**
   * Those that did not fail, the better ones first. Of several as good, the first start comes
   * first: rounding, which differs between units and machines, must not choose among them.
   */
  static List<StartRun> bestFirst(Collection<StartRun> runs) {
    List<StartRun> order =
        new ArrayList<>(
            runs.stream()
                .filter(StartRun::isReached)
                .sorted(Comparator.comparing(StartRun::reached, JudgedRun.BEST_FIRST))
                .toList());
    int from = 0;
    for (int to = 1; to <= order.size(); to++) {
      if (to == order.size() || !order.get(to).reached().isAsGoodAs(order.get(from).reached())) {
        order.subList(from, to).sort(Comparator.comparing(start -> start.report.number()));
        from = to;
      }
    }
    return order;
  }

  /**
   * The most promising ones: those that have reached different heights, best first, and then, if
   * places are left, the rest.
   */
  static List<StartRun> promising(Collection<StartRun> runs, int places) {
    List<StartRun> different = new ArrayList<>();
    List<StartRun> rest = new ArrayList<>();
    for (StartRun run : bestFirst(runs)) {
      boolean isLikeAnother =
          different.stream().anyMatch(other -> run.reached().isAtSameHeightAs(other.reached()));
      (isLikeAnother ? rest : different).add(run);
    }
    different.addAll(rest);
    return different.subList(0, Math.min(places, different.size()));
  }

  boolean isReached() {
    return outcome.value().isPresent();
  }

  /** What the run has reached; only of one that did not fail. */
  JudgedRun reached() {
    return outcome.value().orElseThrow();
  }
}
