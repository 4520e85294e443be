package org.mixtura.fit;

import java.util.List;
import java.util.function.Supplier;
import org.mixtura.covariance.IllDefinedCovarianceException;
import org.mixtura.em.EmException;
import org.mixtura.em.Run;
import org.mixtura.fit.StartReport.Outcome;

/** Tries runs: one that cannot go on is a result, not an error. */
final class Trials {
  private final Degeneracy degeneracy;

  Trials(Degeneracy degeneracy) {
    this.degeneracy = degeneracy;
  }

  /**
   * Tries a run.
   *
   * @param report what is told of the start so far
   * @param totalWeight of the samples that the run sees
   * @param task the run
   * @return what it came to
   */
  Candidate of(StartReport report, double totalWeight, Supplier<Run> task) {
    try {
      Run run = task.get();
      double mean = run.logLikelihood() / totalWeight;
      return new Candidate(report.reached(run.iterations(), mean), run, degeneracy.of(run), null);
    } catch (IllDefinedCovarianceException | EmException e) {
      return new Candidate(report.with(Outcome.FAILED, e.getMessage()), null, List.of(), e);
    }
  }
}
