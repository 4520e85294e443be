// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.util.List;
import org.mixtura.fit.Fit;
import org.mixtura.fit.StartReport;

/**
 * The mean log-likelihood of a fit's runs after each EM iteration.
 *
 * @param meanLogLikelihoods of the run that led to the mixture: of its start and after each
 *     iteration, per unit of sample weight, in nats
 * @param starts the starts, each with the trace of its short run
 * @param samples number of samples of the run that led to the mixture; a start whose short run saw
 *     fewer was taken on by a run that began with its mixture
 */
public record FitTraces(List<Double> meanLogLikelihoods, List<StartReport> starts, int samples) {
  /** Copies the lists. */
  public FitTraces {
    meanLogLikelihoods = List.copyOf(meanLogLikelihoods);
    starts = List.copyOf(starts);
  }

  static FitTraces of(Fit fit) {
    double weight = fit.quality().totalWeight();
    return new FitTraces(
        fit.history().logLikelihoods().stream().map(sum -> sum / weight).toList(),
        fit.history().starts(),
        fit.quality().samples());
  }
}
