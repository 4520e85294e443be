// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import org.mixtura.fit.Fit;
import org.mixtura.model.Quality;

/**
 * The figures of a fit that are stored with its model. For the criteria, smaller is better.
 *
 * @param logLikelihood in nats
 * @param freeParameters number of free parameters
 * @param bic Schwarz's criterion
 * @param aic Akaike's criterion
 * @param icl the integrated completed likelihood
 * @param totalWeight sum of the sample weights
 * @param iterations of EM
 * @param converged whether EM converged
 */
public record FitSummary(
    double logLikelihood,
    long freeParameters,
    double bic,
    double aic,
    double icl,
    double totalWeight,
    int iterations,
    boolean converged) {

  /** The figures of a fit, as its quality has them. */
  public static FitSummary of(Fit fit) {
    Quality quality = fit.quality();
    return new FitSummary(
        quality.logLikelihood(),
        quality.freeParameters(),
        quality.bic(),
        quality.aic(),
        quality.icl(),
        quality.totalWeight(),
        fit.history().iterations(),
        fit.converged());
  }
}
