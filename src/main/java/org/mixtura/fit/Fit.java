// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.io.Serializable;
import java.util.List;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.LogDensityQuantiles;
import org.mixtura.model.Quality;

/**
 * The result of a fit. It holds no samples. Immutable.
 *
 * @param model the mixture
 * @param quality log-likelihood and criteria on the training samples
 * @param quantiles of the training samples' log density, in nats
 * @param history the log-likelihood of each iteration, and what was done with each start
 * @param diagnostics degenerate components and warnings
 */
public record Fit(
    GaussianMixture model,
    Quality quality,
    LogDensityQuantiles quantiles,
    FitHistory history,
    Diagnostics diagnostics)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Whether EM converged, and did not stop at the maximum number of iterations. */
  public boolean converged() {
    return history.stopped() == FitHistory.Stop.CONVERGED;
  }

  /** sum_i w_i ln p(x_i) of the mixture on the training samples, in nats. */
  public double logLikelihood() {
    return quality.logLikelihood();
  }

  /** Warnings for users; empty if there are none. */
  public List<String> warnings() {
    return diagnostics.warnings();
  }
}
