// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

import java.util.List;
import org.mixtura.model.GaussianMixture;
import org.mixtura.moments.Moments;

/**
 * The state of a run of EM after t iterations.
 *
 * @param model the mixture
 * @param moments of the samples under it
 * @param logLikelihoods of the start and after each iteration, t + 1 values in nats; the last one
 *     is the model's
 * @param objectives the same plus the log prior of categorical attributes, which EM never lowers
 *     without a ridge
 * @param converged whether the last change was below the tolerance
 */
public record Run(
    GaussianMixture model,
    Moments moments,
    List<Double> logLikelihoods,
    List<Double> objectives,
    boolean converged) {
  /** Copies the lists. */
  public Run {
    logLikelihoods = List.copyOf(logLikelihoods);
    objectives = List.copyOf(objectives);
  }

  /** Number of EM iterations made, t. */
  public int iterations() {
    return logLikelihoods.size() - 1;
  }

  /** Log-likelihood of the model, in nats. */
  public double logLikelihood() {
    return logLikelihoods.get(iterations());
  }

  /** Log-likelihood plus log prior of the model, in nats. */
  public double objective() {
    return objectives.get(iterations());
  }
}
