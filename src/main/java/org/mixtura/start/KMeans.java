package org.mixtura.start;

import java.util.Arrays;

/**
 * Lloyd's algorithm on weighted points: only what a start needs, with sample weights, a fixed order
 * of sums and a checkpoint, which the ready-made ones do not have.
 */
final class KMeans {
  private static final int MOST_ITERATIONS = 100;

  private final Points points;
  private final double[][] centres;
  private final int[] clusters;
  private final double[] distances;

  private KMeans(Points points, int[] seeds) {
    this.points = points;
    centres = Arrays.stream(seeds).mapToObj(i -> points.rows()[i].clone()).toArray(double[][]::new);
    clusters = new int[points.size()];
    distances = new double[clusters.length];
    Arrays.fill(clusters, -1);
  }

  /**
   * Runs until no point changes its cluster.
   *
   * @param points the points
   * @param seeds those to begin from
   * @return the cluster of each point
   */
  static int[] clusters(Points points, int[] seeds) {
    KMeans kmeans = new KMeans(points, seeds);
    for (int i = 0; i < MOST_ITERATIONS && kmeans.assign(); i++) {
      points.checkpoint().run();
      kmeans.moveCentres();
    }
    return kmeans.clusters;
  }

  private boolean assign() {
    boolean changed = false;
    for (int i = 0; i < clusters.length; i++) {
      double[] point = points.rows()[i];
      int nearest = 0;
      double least = Double.POSITIVE_INFINITY;
      for (int k = 0; k < centres.length; k++) {
        double distance = Points.squaredDistance(point, centres[k]);
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
      double weight = points.weights()[i];
      double[] centre = centres[clusters[i]];
      totals[clusters[i]] += weight;
      for (int j = 0; j < centre.length; j++) {
        centre[j] += weight * points.rows()[i][j];
      }
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

  /** A cluster that has lost all its points begins again at the point worst served. */
  private void moveToFarthest(int k) {
    int farthest = 0;
    for (int i = 1; i < distances.length; i++) {
      if (distances[i] > distances[farthest]) {
        farthest = i;
      }
    }
    distances[farthest] = 0;
    centres[k] = points.rows()[farthest].clone();
  }
}
