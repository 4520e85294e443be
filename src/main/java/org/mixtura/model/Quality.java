// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import java.io.Serializable;

/**
 * How well a mixture describes the samples it was fitted to: log-likelihood and information
 * criteria. Smaller criteria are better, as in scikit-learn; R's mclust prints BIC and ICL with the
 * opposite sign. Immutable.
 *
 * @param samples number of samples, n
 * @param totalWeight sum of the sample weights W, the sample size of the criteria
 * @param logLikelihood L = sum_i w_i ln p(x_i), in nats
 * @param logCertainty sum_i w_i ln max_k r_ik, in nats: 0 if every sample's component is certain
 * @param freeParameters number of free parameters p
 */
public record Quality(
    int samples, double totalWeight, double logLikelihood, double logCertainty, long freeParameters)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Log-likelihood per unit of sample weight, L / W, in nats. */
  public double meanLogLikelihood() {
    return logLikelihood / totalWeight;
  }

  /** Akaike's criterion, -2 L + 2 p (Akaike 1974, doi 10.1109/TAC.1974.1100705). */
  public double aic() {
    return -2 * logLikelihood + 2.0 * freeParameters;
  }

  /** Schwarz's criterion, -2 L + p ln W (Schwarz 1978, doi 10.1214/aos/1176344136). */
  public double bic() {
    return -2 * logLikelihood + freeParameters * Math.log(totalWeight);
  }

  /**
   * The integrated completed likelihood, BIC - 2 sum_i w_i ln max_k r_ik (Biernacki, Celeux and
   * Govaert 2000, doi 10.1109/34.865189, with the hard assignment that mclust uses).
   */
  public double icl() {
    return bic() - 2 * logCertainty;
  }
}
