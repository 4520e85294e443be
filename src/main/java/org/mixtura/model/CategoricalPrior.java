// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import java.util.Arrays;
import java.util.List;

/**
 * The prior of a categorical attribute's probabilities p_v in a component: a Dirichlet distribution
 * with all parameters 2, whose density is proportional to the product of the p_v. It counts as one
 * pseudo-sample for each value, so that no probability is ever 0. With weighted counts c_v of the V
 * values, the probabilities of highest posterior density are
 *
 * <pre>
 *   p_v = (c_v + 1) / (sum_u c_u + V)
 * </pre>
 *
 * <p>(Gelman, Carlin, Stern, Dunson, Vehtari and Rubin 2013, Bayesian Data Analysis, 3rd edition,
 * section 3.4, doi 10.1201/b16018). Weka's EM smooths its nominal attributes in the same way. All
 * counts 0 give 1 / V each.
 */
public final class CategoricalPrior {
  private static final double PSEUDO_SAMPLES = 1;

  private CategoricalPrior() {}

  /**
   * The probabilities of highest posterior density.
   *
   * @param counts weighted counts of the values, V of them, none negative
   * @return V positive probabilities, which sum to one
   */
  public static double[] probabilities(double[] counts) {
    double total = PSEUDO_SAMPLES * counts.length;
    for (double count : counts) {
      total += count;
    }
    double[] probabilities = new double[counts.length];
    for (int v = 0; v < counts.length; v++) {
      probabilities[v] = (counts[v] + PSEUDO_SAMPLES) / total;
    }
    return probabilities;
  }

  /**
   * Log density of distributions under this prior, in nats, up to a constant: the sum of all ln
   * p_v.
   *
   * @param distributions of all attributes, each in K components
   * @return the sum; 0 for no attributes, minus infinity if a probability is 0
   */
  static double logDensity(List<CategoricalDistribution> distributions) {
    double sum = 0;
    for (CategoricalDistribution distribution : distributions) {
      for (int k = 0; k < distribution.components(); k++) {
        sum += PSEUDO_SAMPLES * Arrays.stream(distribution.logs(k)).sum();
      }
    }
    return sum;
  }
}
