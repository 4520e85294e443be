package org.mixtura.start;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;

/** Ways to choose K samples as centres. */
final class Seeding {
  private Seeding() {}

  /**
   * k-means++ (Arthur and Vassilvitskii 2007): each centre after the first is drawn with a
   * probability in proportion to sample weight times squared distance from the nearest centre.
   *
   * @return K indices; one can come twice when there are fewer distinct points
   */
  static int[] plusPlus(Points points, int components, RandomGenerator random) {
    double[] mass = points.weights().clone();
    double[] nearest = new double[points.size()];
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    int[] chosen = new int[components];
    for (int k = 0; k < components; k++) {
      points.checkpoint().run();
      chosen[k] = draw(mass, random);
      for (int i = 0; i < points.size(); i++) {
        nearest[i] =
            Math.min(
                nearest[i], Points.squaredDistance(points.rows()[i], points.rows()[chosen[k]]));
        mass[i] = points.weights()[i] * nearest[i];
      }
      if (Arrays.stream(mass).allMatch(m -> m == 0)) {
        mass = points.weights().clone();
      }
    }
    return chosen;
  }

  /**
   * Samples that differ from one another, drawn in proportion to sample weight: components that
   * begin in the same place stay together for ever.
   *
   * @return K indices; one can come twice when there are fewer distinct points
   */
  static int[] distinctPoints(Points points, int components, RandomGenerator random) {
    double[] mass = points.weights().clone();
    int[] chosen = new int[components];
    for (int k = 0; k < components; k++) {
      if (Arrays.stream(mass).allMatch(m -> m == 0)) {
        mass = points.weights().clone();
      }
      chosen[k] = draw(mass, random);
      for (int i = 0; i < mass.length; i++) {
        if (Arrays.equals(points.rows()[i], points.rows()[chosen[k]])) {
          mass[i] = 0;
        }
      }
    }
    return chosen;
  }

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
