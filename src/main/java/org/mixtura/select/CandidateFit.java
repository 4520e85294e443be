// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import java.io.Serializable;
import java.util.Objects;
import org.mixtura.fit.Fit;
import org.mixtura.model.Quality;

/**
 * What a search keeps of a candidate's fit: the mixtures of those that were not chosen are not
 * kept.
 *
 * @param quality log-likelihood, number of free parameters and criteria, on all training samples
 * @param converged whether EM converged before the maximum number of iterations
 * @param iterations number of EM iterations of the run that led to the mixture
 */
public record CandidateFit(Quality quality, boolean converged, int iterations)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Checks that there is a quality. */
  public CandidateFit {
    Objects.requireNonNull(quality, "quality");
  }

  /** The figures of a fit. */
  static CandidateFit of(Fit fit) {
    return new CandidateFit(fit.quality(), fit.converged(), fit.history().iterations());
  }
}
