// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import java.util.Arrays;
import org.mixtura.data.CategoricalAttribute;

/**
 * The distribution of one categorical attribute of V values in each of K components: probabilities
 * p_kv, with sum_v p_kv = 1. A probability may be 0: its logarithm is minus infinity, and a row of
 * that value cannot come from the component. Immutable.
 */
public final class CategoricalDistribution {
  private static final double SUM_TOLERANCE = 1e-8;

  private final CategoricalAttribute attribute;
  private final double[][] probabilities;
  private final double[][] logs;

  /**
   * A distribution of given probabilities, which are copied and not rescaled.
   *
   * @param attribute the attribute
   * @param probabilities K x V; each row sums to one
   * @throws IllegalArgumentException if a row has a wrong length, a number that is not in [0, 1],
   *     or does not sum to one within 1e-8; the message names attribute and component
   */
  public CategoricalDistribution(CategoricalAttribute attribute, double[][] probabilities) {
    this.attribute = attribute;
    this.probabilities = Arrays.stream(probabilities).map(double[]::clone).toArray(double[][]::new);
    for (int k = 0; k < probabilities.length; k++) {
      check(k, this.probabilities[k]);
    }
    logs =
        Arrays.stream(this.probabilities)
            .map(row -> Arrays.stream(row).map(Math::log).toArray())
            .toArray(double[][]::new);
  }

  private void check(int k, double[] row) {
    String what =
        "the probabilities of categorical attribute '%s' in component %s "
            .formatted(attribute.name(), k);
    if (row.length != attribute.values().size()) {
      throw new IllegalArgumentException(
          what + "are " + row.length + " numbers for " + attribute.values().size() + " values");
    }
    double sum = 0;
    for (double p : row) {
      if (!(p >= 0 && p <= 1)) {
        throw new IllegalArgumentException(what + "contain " + p + ", which is not in [0, 1]");
      }
      sum += p;
    }
    if (Math.abs(sum - 1) > SUM_TOLERANCE) {
      throw new IllegalArgumentException(what + "sum to " + sum + " instead of 1");
    }
  }

  /** The attribute. */
  public CategoricalAttribute attribute() {
    return attribute;
  }

  /** Number of components, K. */
  public int components() {
    return probabilities.length;
  }

  /** The probabilities of the values in a component, V of them, as a copy. */
  public double[] probabilities(int k) {
    return probabilities[k].clone();
  }

  /** Log probabilities of the values in a component, in nats; not to be written to. */
  double[] logs(int k) {
    return logs[k];
  }
}
