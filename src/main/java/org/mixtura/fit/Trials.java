// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.util.List;
import java.util.function.Supplier;
import org.mixtura.covariance.IllDefinedCovarianceException;
import org.mixtura.em.EmException;
import org.mixtura.em.Run;
import org.mixtura.work.Outcome;

/**
 * Tries runs and judges their mixtures. A run that cannot go on, because a covariance is not
 * positive definite or the log-likelihood not finite, is a failed {@link Outcome}: others may do
 * better. Cancellation and all other exceptions are thrown. Immutable and thread-safe.
 */
final class Trials {
  private final Degeneracy degeneracy;
  private final List<String> attributes;

  /**
   * Trials of one fit.
   *
   * @param degeneracy finds degenerate components
   * @param attributes names of the numeric attributes, for messages
   */
  Trials(Degeneracy degeneracy, List<String> attributes) {
    this.degeneracy = degeneracy;
    this.attributes = attributes;
  }

  /**
   * Tries a run.
   *
   * @param report of the start so far
   * @param totalWeight of the samples that the run sees, W
   * @param task makes the run
   * @return its outcome, with the report brought up to date
   */
  StartRun of(StartReport report, double totalWeight, Supplier<Run> task) {
    try {
      Run run = task.get();
      List<Double> means = run.logLikelihoods().stream().map(sum -> sum / totalWeight).toList();
      JudgedRun judged = new JudgedRun(run, totalWeight, degeneracy.of(run));
      return new StartRun(report.reached(means), Outcome.reached(judged));
    } catch (IllDefinedCovarianceException e) {
      String why =
          "the covariance of component %s is not positive definite: %s"
              .formatted(e.components().get(0), e.defect(attributes));
      return failed(report, why, e);
    } catch (EmException e) {
      return failed(report, String.valueOf(e.getMessage()), e);
    }
  }

  private static StartRun failed(StartReport report, String why, RuntimeException cause) {
    return new StartRun(report.failed(why), Outcome.failed(why, cause));
  }
}
