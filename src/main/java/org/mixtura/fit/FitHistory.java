// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.io.Serializable;
import java.util.List;

/**
 * The history of a fit: its log-likelihoods, iteration by iteration, and its starts. Immutable.
 *
 * @param logLikelihoods of the run that led to the mixture, at its start and after each iteration,
 *     in nats; the last one is the mixture's own. A run that began on a sub-sample is listed from
 *     where it saw all samples.
 * @param iterations number of EM iterations listed, one less than there are log-likelihoods
 * @param stopped why the run ended
 * @param starts a report of each start, by number
 */
public record FitHistory(
    List<Double> logLikelihoods, int iterations, Stop stopped, List<StartReport> starts)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Why a run ended. */
  public enum Stop {
    /** The objective changed by less than the tolerance; see {@link FitOptions#tolerance}. */
    CONVERGED,
    /** The maximum number of EM iterations was reached. */
    MAX_ITERATIONS
  }

  /** Copies the lists. */
  public FitHistory {
    logLikelihoods = List.copyOf(logLikelihoods);
    starts = List.copyOf(starts);
  }
}
