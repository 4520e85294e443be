package org.mixtura.start;

import java.util.Arrays;

/**
 * Lloyd's algorithm on weighted points: only what a start needs, with sample weights, a fixed order
 * of sums and a checkpoint, which the ready-made ones do not have.
 */
final class KMeans {
  private static final int MOST_ITERATIONS = 100;

  private final StartData data;
  private final double[][] centres;
  private final int[] clusters;
  private final double[] distances;

  /**
   * Runs until no point changes its cluster.
   *
   * @param data the points
   * @param seeds points to begin from
   */
  KMeans(StartData data, int[] seeds) {
    this.data = data;
    centres = Arrays.stream(seeds).mapToObj(i -> data.points()[i].clone()).toArray(double[][]::new);
    clusters = new int[data.points().length];
    distances = new double[clusters.length];
    Arrays.fill(clusters, -1);
    for (int i = 0; i < MOST_ITERATIONS && assign(); i++) {
      data.checkpoint();
      moveCentres();
    }
  }

  /** The cluster of each point. */
  int[] clusters() {
    return clusters;
  }

  /** The centres, K points. */
  double[][] centres() {
    return centres;
  }

  private boolean assign() {
    boolean changed = false;
    for (int i = 0; i < clusters.length; i++) {
      double[] point = data.points()[i];
      int nearest = 0;
      double least = Double.POSITIVE_INFINITY;
      for (int k = 0; k < centres.length; k++) {
        double distance = Seeding.squaredDistance(point, centres[k]);
        if (distance < least) {
          least = distance;
          nearest = k;
        }
      }
      changed |= nearest != clusters[i];
      clusters[i] = nearest;
      distances[i] = least;
    }
    return changed;
  }

  private void moveCentres() {
    double[] totals = new double[centres.length];
    for (double[] centre : centres) {
      Arrays.fill(centre, 0);
    }
    for (int i = 0; i < clusters.length; i++) {
      totals[clusters[i]] += data.weights()[i];
      addTo(centres[clusters[i]], data.points()[i], data.weights()[i]);
    }
    for (int k = 0; k < centres.length; k++) {
      if (totals[k] > 0) {
        double[] sums = centres[k];
        double total = totals[k];
        Arrays.setAll(sums, j -> sums[j] / total);
      } else {
        moveToFarthest(k);
      }
    }
  }

  private static void addTo(double[] sums, double[] point, double weight) {
    for (int j = 0; j < sums.length; j++) {
      sums[j] += weight * point[j];
    }
  }

  /** A cluster that has lost all its points begins again at the point worst served. */
  private void moveToFarthest(int k) {
    int farthest = 0;
    for (int i = 1; i < distances.length; i++) {
      if (distances[i] > distances[farthest]) {
        farthest = i;
      }
    }
    distances[farthest] = 0;
    centres[k] = data.points()[farthest].clone();
  }
}
