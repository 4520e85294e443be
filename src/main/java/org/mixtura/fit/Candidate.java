package org.mixtura.fit;

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

  /** The better one first: a degenerate run loses to any other, whatever its likelihood. */
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing((Candidate c) -> !c.degenerate.isEmpty())
          .thenComparing(c -> -c.run.objective())
          .thenComparing(c -> c.report.number());

  boolean failed() {
    return run == null;
  }
}
