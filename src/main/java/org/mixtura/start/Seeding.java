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
   * Different samples, drawn in proportion to sample weight.
   *
   * @return K indices; one comes twice only if there are fewer samples
   */
  static int[] distinctRows(Points points, int components, RandomGenerator random) {
    double[] mass = points.weights().clone();
    int[] chosen = new int[components];
    for (int k = 0; k < components; k++) {
      if (k % mass.length == 0) {
        mass = points.weights().clone();
      }
      chosen[k] = draw(mass, random);
      mass[chosen[k]] = 0;
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
