// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

/**
 * How a cell did on samples that its fits had not seen.
 *
 * @param logLikelihood of all samples, each in the fold that left it out, in nats
 * @param failure why there is none; else empty
 */
record Validation(double logLikelihood, String failure) {

  /** Both folds together. */
  Validation plus(Validation other) {
    return failure.isEmpty()
        ? new Validation(logLikelihood + other.logLikelihood, other.failure)
        : this;
  }

  /** Adds this to what is known of a candidate; without a figure, one cannot be chosen. */
  Candidate onto(Candidate candidate) {
    if (failure.isEmpty()) {
      return candidate.withCrossValidated(logLikelihood);
    }
    return candidate.sound() ? candidate.with(CandidateStatus.FAILED, failure) : candidate;
  }
}
