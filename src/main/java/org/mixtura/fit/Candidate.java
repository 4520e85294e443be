package org.mixtura.fit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.mixtura.em.Run;
import org.mixtura.fit.Diagnosis.Degenerate;

/**
 * A start and how far its run has come.
 *
 * @param report what will be told of it
 * @param run null if it failed
 * @param degenerate components of its mixture that rest on too little
 * @param failure why it failed, else null
 */
record Candidate(
    StartReport report, Run run, List<Degenerate> degenerate, RuntimeException failure) {

  /** Runs whose mean log-likelihoods differ by no more are as good as each other. */
  private static final double AS_GOOD = 1e-8;

  /** A degenerate run loses to any other, whatever its likelihood. */
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing((Candidate c) -> !c.degenerate.isEmpty())
          .thenComparing(c -> -c.run.objective());

  /**
   * Those that did not fail, the better ones first. Of several as good, the first start comes
   * first: rounding, which differs between units and machines, must not choose among them.
   */
  static List<Candidate> bestFirst(Collection<Candidate> candidates) {
    List<Candidate> order =
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

  private boolean asGoodAs(Candidate better) {
    return degenerate.isEmpty() == better.degenerate.isEmpty()
        && better.run.objective() - run.objective() <= AS_GOOD * run.moments().totalWeight();
  }

  boolean failed() {
    return run == null;
  }
}
