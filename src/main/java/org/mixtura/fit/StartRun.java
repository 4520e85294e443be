// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.mixtura.work.Outcome;

/**
 * A start and the state of its run.
 *
 * @param report of the start
 * @param outcome the run, judged, or why it cannot go on
 */
record StartRun(StartReport report, Outcome<JudgedRun> outcome) {

  /**
   * The runs that did not fail, the better ones first ({@link JudgedRun#BEST_FIRST}). Runs as good
   * as each other come in the order of their numbers: rounding, which differs between units and
   * machines, must not choose among them.
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
   * The runs to go on with: first those that differ in their log-likelihoods, best first, because
   * similar ones may lead to the same optimum; then, if places are left, the rest.
   *
   * @param runs all runs of a round
   * @param places maximum number of runs to go on with
   */
  static List<StartRun> promising(Collection<StartRun> runs, int places) {
    List<StartRun> different = new ArrayList<>();
    List<StartRun> rest = new ArrayList<>();
    for (StartRun run : bestFirst(runs)) {
      boolean isLikeAnother =
          different.stream().anyMatch(other -> run.reached().isSimilarTo(other.reached()));
      (isLikeAnother ? rest : different).add(run);
    }
    different.addAll(rest);
    return different.subList(0, Math.min(places, different.size()));
  }

  /** Whether the run did not fail. */
  boolean isReached() {
    return outcome.value().isPresent();
  }

  /** The run; only of one that did not fail. */
  JudgedRun reached() {
    return outcome.value().orElseThrow();
  }
}
