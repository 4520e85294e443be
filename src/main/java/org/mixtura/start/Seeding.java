// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;
import org.mixtura.loops.Columns;
import org.mixtura.work.Checkpoint;

/**
 * Ways to choose K of n weighted points as centres; they are {@link PointStart.CentreSelector}s.
 */
final class Seeding {
  private Seeding() {}

  /** k-means++ with one draw for each centre. */
  static int[] plusPlus(
      Points points, int components, RandomGenerator random, Checkpoint checkpoint) {
    return plusPlus(points, components, 1, random, checkpoint);
  }

  /** Greedy k-means++, with 2 + ln K draws for each centre, rounded down, as in scikit-learn. */
  static int[] greedyPlusPlus(
      Points points, int components, RandomGenerator random, Checkpoint checkpoint) {
    return plusPlus(points, components, 2 + (int) Math.log(components), random, checkpoint);
  }

  /**
   * k-means++ (Arthur and Vassilvitskii 2007, Proceedings of the 18th ACM-SIAM Symposium on
   * Discrete Algorithms, pages 1027-1035): the first centre is drawn in proportion to sample weight
   * w_i, each later one in proportion to w_i D_i^2, D_i being the distance from the nearest centre.
   * Of several that are drawn, the one is taken that leaves the smallest sum_i w_i D_i^2, as the
   * paper suggests.
   *
   * @return K indices; with fewer distinct points than K, all are chosen, and then some again
   */
  private static int[] plusPlus(
      Points points, int components, int trials, RandomGenerator random, Checkpoint checkpoint) {
    double[] nearest = new double[points.size()];
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    double[] mass = points.weights().clone();
    int[] chosen = new int[components];
    for (int k = 0; k < components; k++) {
      checkpoint.checkpoint();
      double[] best = nearest;
      double least = Double.POSITIVE_INFINITY;
      for (int t = 0; t < (k == 0 ? 1 : trials); t++) {
        int candidate = draw(mass, random);
        double[] distances = points.squaredDistances(candidate);
        for (int i = 0; i < distances.length; i++) {
          distances[i] = Math.min(distances[i], nearest[i]);
        }
        double sum = Columns.dot(points.weights(), distances, distances.length);
        if (t == 0 || sum < least) {
          best = distances;
          least = sum;
          chosen[k] = candidate;
        }
      }
      nearest = best;
      Columns.multiply(points.weights(), nearest, mass, mass.length);
      if (Arrays.stream(mass).allMatch(m -> m == 0)) {
        mass = points.weights().clone();
      }
    }
    return chosen;
  }

  /**
   * Points that differ from one another, drawn in proportion to sample weight: components that
   * begin with equal parameters never separate.
   *
   * @return K indices; with fewer distinct points than K, all are chosen, and then some again
   */
  static int[] distinctPoints(
      Points points, int components, RandomGenerator random, Checkpoint checkpoint) {
    double[] mass = points.weights().clone();
    int[] chosen = new int[components];
    for (int k = 0; k < components; k++) {
      if (Arrays.stream(mass).allMatch(m -> m == 0)) {
        mass = points.weights().clone();
      }
      checkpoint.checkpoint();
      chosen[k] = draw(mass, random);
      for (int i = 0; i < mass.length; i++) {
        if (Arrays.equals(points.row(i), points.row(chosen[k]))) {
          mass[i] = 0;
        }
      }
    }
    return chosen;
  }

  /** An index, drawn in proportion to mass, by inversion; never one of mass 0. */
  private static int draw(double[] mass, RandomGenerator random) {
    double u = random.nextDouble() * Arrays.stream(mass).sum();
    int last = 0;
    for (int i = 0; i < mass.length; i++) {
      if (mass[i] > 0) {
        last = i;
        u -= mass[i];
        if (u < 0) {
          break;
        }
      }
    }
    return last;
  }
}
