// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import java.util.Arrays;
import org.mixtura.work.Checkpoint;

/**
 * Hierarchical agglomeration by a criterion (Fraley 1998, doi 10.1137/S1064827596311451): each of n
 * points begins as a cluster; then, n - 1 times, those two clusters are merged for which the
 * criterion of {@link Clusters} rises least. It takes n^2 / 2 numbers of memory and about n^2
 * evaluations of a cost.
 *
 * <ul>
 *   <li>Of merges whose costs differ relatively by less than 1e-9, the first in the order of the
 *       points is made, so that units, which change the rounding, do not decide.
 *   <li>A cut into more clusters than points gives each point a cluster of its own.
 * </ul>
 *
 * <p>Immutable once it is made.
 */
final class Agglomeration {
  /** Costs whose relative difference is smaller differ by rounding. */
  private static final double SAME = 1e-9;

  private final Clusters clusters;
  private final Checkpoint checkpoint;
  private final boolean[] gone;

  /** Cost of merging i with each j below it. */
  private final double[][] costs;

  /** For each i, the j below it of least cost; -1 if there is none. */
  private final int[] nearest;

  /** Of each merge, the cluster that stays and the one that is merged into it. */
  private final int[][] merges;

  private Agglomeration(Clusters clusters, Checkpoint checkpoint) {
    this.clusters = clusters;
    this.checkpoint = checkpoint;
    int n = clusters.size();
    gone = new boolean[n];
    costs = new double[n][];
    nearest = new int[n];
    merges = new int[Math.max(0, n - 1)][];
  }

  /**
   * Merges until one cluster is left.
   *
   * @param clusters of one point each; one cluster in the end
   * @param checkpoint asked before each row of costs and each merge; not asked later
   */
  static Agglomeration of(Clusters clusters, Checkpoint checkpoint) {
    Agglomeration agglomeration = new Agglomeration(clusters, checkpoint);
    agglomeration.run();
    return agglomeration;
  }

  /**
   * The partition into a number of clusters.
   *
   * @param count how many, at least 1
   * @return the cluster of each point, from 0 in the order of their first points; fewer clusters
   *     where there are fewer points
   */
  int[] cut(int count) {
    int n = gone.length;
    int[] into = new int[n];
    Arrays.setAll(into, i -> i);
    for (int m = 0; m < n - count; m++) {
      into[merges[m][1]] = merges[m][0];
    }
    int[] labels = new int[n];
    int next = 0;
    // a cluster is merged into one before it, whose label is known by then
    for (int i = 0; i < n; i++) {
      labels[i] = into[i] == i ? next++ : labels[into[i]];
    }
    return labels;
  }

  private void run() {
    for (int i = 0; i < gone.length; i++) {
      checkpoint.checkpoint();
      costs[i] = new double[i];
      for (int j = 0; j < i; j++) {
        costs[i][j] = clusters.cost(j, i);
      }
      nearest[i] = least(i);
    }
    for (int m = 0; m < merges.length; m++) {
      checkpoint.checkpoint();
      int second = cheapest();
      int first = nearest[second];
      merges[m] = new int[] {first, second};
      merge(first, second);
    }
  }

  /** The row that holds the least cost of all; the first one of several. */
  private int cheapest() {
    int best = -1;
    for (int i = 0; i < gone.length; i++) {
      if (!gone[i]
          && nearest[i] >= 0
          && (best < 0 || isLess(costs[i][nearest[i]], costs[best][nearest[best]]))) {
        best = i;
      }
    }
    return best;
  }

  /** The column of least cost in a row; -1 if there is none. */
  private int least(int i) {
    int best = -1;
    for (int j = 0; j < i; j++) {
      if (!gone[j] && (best < 0 || isLess(costs[i][j], costs[i][best]))) {
        best = j;
      }
    }
    return best;
  }

  private static boolean isLess(double cost, double other) {
    return cost < other - SAME * Math.abs(other);
  }

  private void merge(int first, int second) {
    clusters.merge(first, second);
    gone[second] = true;
    costs[second] = null;
    for (int j = 0; j < first; j++) {
      if (!gone[j]) {
        costs[first][j] = clusters.cost(j, first);
      }
    }
    nearest[first] = least(first);
    for (int i = first + 1; i < gone.length; i++) {
      if (!gone[i]) {
        costs[i][first] = clusters.cost(first, i);
        if (nearest[i] == first || nearest[i] == second) {
          nearest[i] = least(i);
        } else if (isLess(costs[i][first], costs[i][nearest[i]])) {
          nearest[i] = first;
        }
      }
    }
  }

  /** Clusters that can be merged, and what a merge costs. */
  interface Clusters {
    /** Number of clusters before any merge. */
    int size();

    /** By how much the criterion rises if two clusters are merged. */
    double cost(int first, int second);

    /** Merges the second cluster into the first. */
    void merge(int first, int second);
  }
}
