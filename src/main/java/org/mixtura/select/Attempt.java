// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import java.util.Optional;
import org.mixtura.fit.Diagnostics.Degenerate;
import org.mixtura.fit.Fit;

/**
 * What fitting a cell came to.
 *
 * @param fit none if it failed
 * @param failure why it failed; else empty
 */
record Attempt(Optional<Fit> fit, String failure) {

  static Attempt of(Fit fit) {
    return new Attempt(Optional.of(fit), "");
  }

  static Attempt failed(String why) {
    return new Attempt(Optional.empty(), why);
  }

  boolean sound() {
    return fit.isPresent() && fit.get().diagnostics().degenerate().isEmpty();
  }

  /** Of sound fits the likelihood; less than any for others. */
  double logLikelihood() {
    return sound() ? fit.get().logLikelihood() : Double.NEGATIVE_INFINITY;
  }

  Candidate candidate(GridCell cell) {
    if (fit.isEmpty()) {
      return Candidate.failed(cell.components(), cell.family(), failure);
    }
    Candidate candidate = Candidate.of(cell.components(), cell.family(), fit.get());
    if (sound()) {
      return candidate;
    }
    Degenerate first = fit.get().diagnostics().degenerate().get(0);
    return candidate.with(
        CandidateStatus.DEGENERATE, "component " + first.component() + ": " + first.cause());
  }
}
