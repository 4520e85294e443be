// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import org.mixtura.fit.Diagnostics.Degenerate;
import org.mixtura.fit.Fit;
import org.mixtura.work.Outcome;

/**
 * The fit of one cell of the grid, or the reason why it has none.
 *
 * @param fit the fit, which may be degenerate
 */
record Attempt(Outcome<Fit> fit) {

  static Attempt of(Fit fit) {
    return new Attempt(Outcome.reached(fit));
  }

  static Attempt failed(String reason) {
    return new Attempt(Outcome.failed(reason));
  }

  /** Whether there is a fit, none of whose components is degenerate. */
  boolean sound() {
    return fit.value().filter(Attempt::sound).isPresent();
  }

  private static boolean sound(Fit fit) {
    return fit.diagnostics().degenerate().isEmpty();
  }

  /**
   * The log-likelihood of the training samples, in nats, if the fit is sound; else negative
   * infinity, so that every sound fit is better than one that is degenerate or failed.
   */
  double logLikelihood() {
    return fit.value()
        .filter(Attempt::sound)
        .map(Fit::logLikelihood)
        .orElse(Double.NEGATIVE_INFINITY);
  }

  /**
   * What a person is told of a cell with this fit, before one is chosen.
   *
   * @param cell a cell, of which another one may have been fitted in place: see {@link
   *     SearchGrid#representative}
   */
  Candidate candidate(GridCell cell) {
    return fit.value()
        .map(reached -> candidate(cell, reached))
        .orElseGet(() -> Candidate.failed(cell, fit.failure().orElseThrow()));
  }

  private static Candidate candidate(GridCell cell, Fit fit) {
    Candidate candidate = Candidate.of(cell, CandidateFit.of(fit));
    return fit.diagnostics().degenerate().stream()
        .findFirst()
        .map(first -> candidate.with(CandidateStatus.DEGENERATE, reason(first)))
        .orElse(candidate);
  }

  private static String reason(Degenerate component) {
    return "component " + component.component() + ": " + component.cause();
  }
}
