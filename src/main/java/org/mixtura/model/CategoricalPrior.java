// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import java.util.Arrays;
import java.util.List;

/**
 * The Dirichlet prior of categorical attributes: one pseudo-sample for each value in each
 * component, so that no probability is ever 0. With weighted counts c_v of the V values, the
 * probabilities of highest posterior density are
 *
 * <pre>
 *   (c_v + 1) / (sum_u c_u + V)
 * </pre>
 */
public final class CategoricalPrior {
  private static final double PSEUDO_SAMPLES = 1;

  private CategoricalPrior() {}

  /**
   * The probabilities of highest posterior density.
   *
   * @param counts weighted counts of the values, V of them
   * @return V probabilities
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
   * Log density of distributions under this prior, in nats, up to a constant; 0 for none.
   *
   * @param distributions of all attributes, each in K components
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
