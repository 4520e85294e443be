// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

import org.mixtura.model.GaussianMixture;
import org.mixtura.moments.Moments;
import org.mixtura.moments.Spread;

/**
 * The E step as the EM loop sees it: a mixture in, moments out. Whether these are computed on one
 * thread, on several or on other machines is up to the implementation.
 */
public interface MomentSource {
  /**
   * The E step: moments of all samples under a mixture, about anchors near its means, with its
   * log-likelihood.
   *
   * @param current a mixture of K components over the d numeric attributes of the samples
   * @param spread which second moments to take
   * @return moments, which the caller may change; the log-likelihood is not finite if no component
   *     can have produced a sample
   * @throws java.util.concurrent.CancellationException if the fit is to stop
   */
  Moments moments(GaussianMixture current, Spread spread);

  /**
   * The moments that the mixture's own covariance type needs; see {@link #moments(GaussianMixture,
   * Spread)}.
   */
  default Moments moments(GaussianMixture current) {
    return moments(current, current.type().spread());
  }

  /** Sum of the sample weights, W. */
  double totalWeight();
}
