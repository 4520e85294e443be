// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Draws rows from a mixture: a component k with probability pi_k, then x = m_k + A z, with A A' =
 * S_k and z of d independent standard normal numbers, and a value of each categorical attribute
 * with its probability in the component. Random numbers come from the generator WELL19937c
 * (Panneton, L'Ecuyer and Matsumoto 2006, doi 10.1145/1132973.1132974). Not thread-safe.
 */
final class MixtureSampler {
  private final GaussianMixture model;
  private final RandomGenerator random;

  /**
   * A generator for one mixture.
   *
   * @param model to draw from
   * @param seed the same one gives the same rows
   */
  MixtureSampler(GaussianMixture model, long seed) {
    this.model = model;
    random = new Well19937c(seed);
  }

  /** Draws n rows, 0 or more; a second call draws other ones. */
  DrawnSamples draw(int n) {
    double[][] rows = new double[n][];
    int[] components = new int[n];
    for (int i = 0; i < n; i++) {
      components[i] = pick(model.weights);
      rows[i] = row(components[i]);
    }
    return new DrawnSamples(rows, components);
  }

  private double[] row(int k) {
    int d = model.dimension();
    double[] standard = new double[d];
    Arrays.setAll(standard, j -> random.nextGaussian());
    double[] row = Arrays.copyOf(model.covariances.transform(k, standard), model.schema.width());
    for (int j = 0; j < d; j++) {
      row[j] += model.means[k][j];
    }
    for (int a = 0; a < model.categorical.size(); a++) {
      row[d + a] = pick(model.categorical.get(a).probabilities(k));
    }
    return row;
  }

  /** Draws an index by inversion; probabilities may miss one by 1e-8, so u is below their sum. */
  private int pick(double[] probabilities) {
    double u = random.nextDouble() * Arrays.stream(probabilities).sum();
    int value = 0;
    while (value < probabilities.length - 1 && u >= probabilities[value]) {
      u -= probabilities[value++];
    }
    return value;
  }
}
