// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.io.Serializable;
import java.util.List;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.LogDensityQuantiles;
import org.mixtura.model.Quality;

/**
 * What came out of a fit. Holds no samples.
 *
 * @param model the mixture
 * @param quality log-likelihood and criteria on the training samples
 * @param quantiles of the training samples' log density
 * @param history how it went
 * @param diagnostics what a person should know
 */
public record Fit(
    GaussianMixture model,
    Quality quality,
    LogDensityQuantiles quantiles,
    FitHistory history,
    Diagnostics diagnostics)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Whether EM converged. */
  public boolean converged() {
    return history.stopped() == FitHistory.Stop.CONVERGED;
  }

  /** Log-likelihood of the mixture on the training samples, in nats. */
  public double logLikelihood() {
    return quality.logLikelihood();
  }

  /** What a person should know, in sentences. */
  public List<String> warnings() {
    return diagnostics.warnings();
  }
}
