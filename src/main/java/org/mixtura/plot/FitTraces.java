// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.util.List;
import java.util.Objects;
import org.mixtura.fit.Fit;
import org.mixtura.fit.StartReport;

/**
 * How the likelihood rose in a fit.
 *
 * @param meanLogLikelihoods of the run that led to the mixture, after each iteration, per unit of
 *     sample weight, in nats
 * @param starts what each start came to, with its trace
 * @param samples number of samples of that run; a start that saw fewer was followed by it
 */
public record FitTraces(List<Double> meanLogLikelihoods, List<StartReport> starts, int samples) {
  /** Copies the lists. */
  public FitTraces {
    meanLogLikelihoods = List.copyOf(meanLogLikelihoods);
    starts = List.copyOf(starts);
    starts.forEach(start -> Objects.requireNonNull(start.outcome(), "outcome of a start"));
  }

  static FitTraces of(Fit fit) {
    double weight = fit.quality().totalWeight();
    return new FitTraces(
        fit.history().logLikelihoods().stream().map(sum -> sum / weight).toList(),
        fit.history().starts(),
        fit.quality().samples());
  }
}
