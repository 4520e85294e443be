// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.io.Serializable;
import java.util.List;

/**
 * How a fit went.
 *
 * @param logLikelihoods of the run that led to the mixture, after each iteration, in nats; the last
 *     one is the mixture's own. A run that began on a sub-sample is listed from where it saw all
 *     samples.
 * @param iterations how many of them were made
 * @param stopped why they ended
 * @param starts what was done with each start
 */
public record FitHistory(
    List<Double> logLikelihoods, int iterations, Stop stopped, List<StartReport> starts)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Why a run ended. */
  public enum Stop {
    /** The mean log-likelihood changed by less than the tolerance. */
    CONVERGED,
    /** The limit of iterations was reached. */
    MAX_ITERATIONS
  }

  /** Copies the lists. */
  public FitHistory {
    logLikelihoods = List.copyOf(logLikelihoods);
    starts = List.copyOf(starts);
  }
}
