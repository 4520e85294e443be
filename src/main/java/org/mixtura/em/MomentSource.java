// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

import org.mixtura.model.GaussianMixture;
import org.mixtura.moments.Moments;
import org.mixtura.moments.Spread;

/**
 * Gives the EM loop its moments. The loop does not know whether they come from this thread, from a
 * pool or from a cluster.
 */
public interface MomentSource {
  /**
   * The E step: moments of all samples under a mixture, about anchors near its means, with its
   * log-likelihood.
   *
   * @param current the mixture
   * @param spread which second moments to take
   * @return moments, which the caller owns
   * @throws java.util.concurrent.CancellationException if the fit is to stop
   */
  Moments moments(GaussianMixture current, Spread spread);

  /** The moments that the mixture's own covariance type needs. */
  default Moments moments(GaussianMixture current) {
    return moments(current, current.type().spread());
  }

  /** Total weight of all samples. */
  double totalWeight();
}
