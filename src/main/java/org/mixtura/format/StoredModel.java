// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import java.util.Optional;
import org.mixtura.fit.Fit;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.LogDensityQuantiles;

/**
 * What a model file holds.
 *
 * @param model the mixture
 * @param fit figures of the fit that it comes from
 * @param quantiles of its training samples' log density
 */
public record StoredModel(
    GaussianMixture model, Optional<FitSummary> fit, Optional<LogDensityQuantiles> quantiles) {

  /** The mixture of a fit, with the fit's figures and the quantiles of its training samples. */
  public static StoredModel of(Fit fit) {
    return new StoredModel(
        fit.model(), Optional.of(FitSummary.of(fit)), Optional.of(fit.quantiles()));
  }

  /** A mixture alone, without figures and quantiles. */
  public static StoredModel of(GaussianMixture model) {
    return new StoredModel(model, Optional.empty(), Optional.empty());
  }
}
