package org.mixtura.em;

import org.mixtura.model.GaussianMixture;
import org.mixtura.moments.Moments;

/**
 * Gives the EM loop its moments. The loop does not know whether they come from this thread, from a
 * pool or from a cluster.
 */
public interface MomentSource {
  /**
   * The E step: moments of all samples under a mixture, about its means, with its log-likelihood.
   *
   * @param current the mixture
   * @return moments, which the caller owns
   * @throws java.util.concurrent.CancellationException if the fit is to stop
   */
  Moments moments(GaussianMixture current);

  /** Total weight of all samples. */
  double totalWeight();
}
