// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import java.util.Arrays;
import org.mixtura.data.Block;
import org.mixtura.data.Samples;
import org.mixtura.loops.Columns;
import org.mixtura.work.Checkpoint;

/**
 * Lloyd's algorithm (Lloyd 1982, doi 10.1109/TIT.1982.1056489) on weighted points: each point x
 * belongs to the cluster of the nearest centre, and each centre moves to the weighted mean of its
 * points. As |x - c|^2 / 2 = |x|^2 / 2 - (x . c - |c|^2 / 2), the nearest centre c is the one of
 * largest score x . c - |c|^2 / 2, which is a linear combination of coordinates.
 *
 * <p>Unlike the one of commons-math3, it has sample weights, a fixed order of sums and a
 * checkpoint.
 *
 * <ul>
 *   <li>Of centres at the same distance, the first.
 *   <li>A cluster without points: its centre moves to the point farthest from its nearest centre.
 * </ul>
 *
 * <p>Not thread-safe.
 */
final class KMeans {
  /** Maximum number of steps: what later ones would change, EM does better. */
  private static final int MAX_ITERATIONS = 10;

  private final Points points;
  private final double[][] centres;
  private final int[] clusters;

  /** The score of each point's nearest centre: |x|^2 / 2 minus half their squared distance. */
  private final double[] scores;

  private final double[][] blockScores;

  private KMeans(Points points, int[] seeds) {
    this.points = points;
    centres = Arrays.stream(seeds).mapToObj(i -> points.row(i).clone()).toArray(double[][]::new);
    clusters = new int[points.size()];
    scores = new double[clusters.length];
    blockScores = Columns.arrays(centres.length, Samples.BLOCK_SIZE);
    Arrays.fill(clusters, -1);
  }

  /**
   * Runs until no point changes its cluster, for {@value #MAX_ITERATIONS} steps at most.
   *
   * @param points n points
   * @param seeds indices of the K points that are the first centres
   * @param checkpoint asked before each step
   * @return the cluster of each point, n values from 0 to K - 1
   */
  static int[] clusters(Points points, int[] seeds, Checkpoint checkpoint) {
    KMeans kmeans = new KMeans(points, seeds);
    for (int i = 0; i < MAX_ITERATIONS && kmeans.assign(); i++) {
      checkpoint.checkpoint();
      kmeans.moveCentres();
    }
    return kmeans.clusters;
  }

  /** Finds the nearest centre of each point; whether that of any has changed. */
  private boolean assign() {
    double[] constants = new double[centres.length];
    for (int k = 0; k < centres.length; k++) {
      constants[k] = -squaredNorm(centres[k]) / 2;
    }
    boolean changed = false;
    int first = 0;
    for (Block block : points.blocks()) {
      Columns.combine(block.columns(), centres, constants, blockScores, block.size());
      changed |= assign(first, block.size());
      first += block.size();
    }
    return changed;
  }

  private boolean assign(int first, int n) {
    boolean changed = false;
    for (int i = 0; i < n; i++) {
      int nearest = 0;
      for (int k = 1; k < centres.length; k++) {
        nearest = blockScores[k][i] > blockScores[nearest][i] ? k : nearest;
      }
      changed |= nearest != clusters[first + i];
      clusters[first + i] = nearest;
      scores[first + i] = blockScores[nearest][i];
    }
    return changed;
  }

  private static double squaredNorm(double[] point) {
    return Columns.dot(point, point, point.length);
  }

  private void moveCentres() {
    double[] totals = new double[centres.length];
    for (double[] centre : centres) {
      Arrays.fill(centre, 0);
    }
    for (int i = 0; i < clusters.length; i++) {
      double weight = points.weights()[i];
      double[] centre = centres[clusters[i]];
      double[] row = points.row(i);
      totals[clusters[i]] += weight;
      for (int j = 0; j < row.length; j++) {
        centre[j] += weight * row[j];
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

  /** Moves the centre of an empty cluster to the point farthest from its nearest centre. */
  private void moveToFarthest(int k) {
    int farthest = 0;
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      double distance = squaredNorm(points.row(i)) / 2 - scores[i];
      if (distance > largest) {
        largest = distance;
        farthest = i;
      }
    }
    scores[farthest] = Double.POSITIVE_INFINITY;
    centres[k] = points.row(farthest).clone();
  }
}
