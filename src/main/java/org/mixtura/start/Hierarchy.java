// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.mixtura.start.Agglomeration.Clusters;
import org.mixtura.work.Checkpoint;

/**
 * The agglomeration of some points, computed once and cut at any number of clusters. Clusters have
 * shapes of their own ({@link GaussianClusters}) where all attributes are numeric and the work is
 * affordable; else they share one variance ({@link WardClusters}). For the former, points z_i of
 * total weight W are turned to the principal axes v_m of the attributes' correlations, with
 * eigenvalues lambda_m, and each axis is divided by the square root of its singular value, as in
 * mclust (Scrucca and Raftery 2015, doi 10.1007/s11634-015-0220-z):
 *
 * <pre>
 *   y_im = z_i . v_m / (W lambda_m)^(1/4)
 * </pre>
 *
 * <ul>
 *   <li>Equal points begin in one cluster, with their common weight.
 *   <li>Axes of relative variance 1e-12 or less are left out: they are made of rounding errors.
 *   <li>Of more distinct points than are affordable, at most 2,000, as many are drawn at random,
 *       the same ones each time; the others belong to no cluster.
 *   <li>No more distinct points than coordinates: clusters share one variance.
 * </ul>
 *
 * <p>Immutable.
 */
final class Hierarchy {
  /** Maximum number of distinct points: the work grows with their square. */
  private static final int MAX_POINTS = 2000;

  /**
   * Number of operations that all costs may take: n^2 / 2 of them with d^3 / 3 each for the factor
   * of a scatter. Those for distances, 2 d each, run some ten times as quickly.
   */
  private static final double OPERATIONS = 3e8;

  /** If fewer points for each attribute are affordable, and not all are, one variance is shared. */
  private static final int POINTS_PER_ATTRIBUTE = 10;

  /** Axes of less variance than this, relative to the first one, are made of rounding errors. */
  private static final double NO_VARIANCE = 1e-12;

  /** Any seed will do: which of very many points are taken does not matter much. */
  private static final int SEED = 1;

  private final Agglomeration tree;

  /** The place in the tree of each point; -1 for those that are not in it. */
  private final int[] places;

  /**
   * The agglomeration of some points.
   *
   * @param points n points, scaled, around the origin
   * @param numeric whether all coordinates are numeric attributes
   * @param correlation of the coordinates, asked for only if clusters are to have shapes
   * @param checkpoint asked before each merge, and not later
   */
  Hierarchy(
      Points points, boolean numeric, Supplier<RealMatrix> correlation, Checkpoint checkpoint) {
    int d = points.dimension();
    int affordable = (int) Math.min(MAX_POINTS, Math.sqrt(6 * OPERATIONS / d / d / d));
    int unshaped = (int) Math.min(MAX_POINTS, Math.sqrt(10 * OPERATIONS / d));
    int[] distinct = distinct(points);
    places = new int[points.size()];
    int count = Arrays.stream(distinct).max().orElseThrow() + 1;
    boolean shaped =
        numeric && count > d && (count <= affordable || affordable >= POINTS_PER_ATTRIBUTE * d);
    int[] taken = taken(count, shaped ? affordable : unshaped);
    double[][] rows = new double[taken.length][];
    double[] weights = new double[taken.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = Math.max(-1, Arrays.binarySearch(taken, distinct[i]));
      if (places[i] >= 0) {
        rows[places[i]] = points.row(i);
        weights[places[i]] += points.weights()[i];
      }
    }
    Clusters clusters =
        shaped
            ? new GaussianClusters(transformed(rows, weights, correlation.get()), weights)
            : new WardClusters(rows, weights);
    tree = Agglomeration.of(clusters, checkpoint);
  }

  /** Numbers equal points alike, in an order that does not depend on that of the rows. */
  private static int[] distinct(Points points) {
    Integer[] order = IntStream.range(0, points.size()).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparing(points::row, Arrays::compare));
    int[] numbers = new int[order.length];
    int next = 0;
    for (int o = 1; o < order.length; o++) {
      if (!Arrays.equals(points.row(order[o]), points.row(order[o - 1]))) {
        next++;
      }
      numbers[order[o]] = next;
    }
    return numbers;
  }

  /** All indices below a count, or as many of them, ascending, as the limit allows. */
  private static int[] taken(int count, int limit) {
    if (count <= limit) {
      return IntStream.range(0, count).toArray();
    }
    int[] taken = new RandomDataGenerator(new Well19937c(SEED)).nextPermutation(count, limit);
    Arrays.sort(taken);
    return taken;
  }

  private static double[][] transformed(double[][] rows, double[] weights, RealMatrix correlation) {
    EigenDecomposition axes = new EigenDecomposition(correlation);
    double[] variances = axes.getRealEigenvalues();
    double total = Arrays.stream(weights).sum();
    int kept = (int) Arrays.stream(variances).filter(v -> v > NO_VARIANCE * variances[0]).count();
    double[][] result = new double[rows.length][kept];
    for (int m = 0; m < kept; m++) {
      double[] axis = axes.getEigenvector(m).toArray();
      double factor = 1 / Math.sqrt(Math.sqrt(total * variances[m]));
      for (int i = 0; i < rows.length; i++) {
        for (int j = 0; j < axis.length; j++) {
          result[i][m] += rows[i][j] * axis[j] * factor;
        }
      }
    }
    return result;
  }

  /**
   * A partition.
   *
   * @param count how many clusters, at least 1
   * @return the cluster of each point, from 0; -1 for points that belong to none
   */
  int[] clusters(int count) {
    int[] labels = tree.cut(count);
    return Arrays.stream(places).map(place -> place < 0 ? -1 : labels[place]).toArray();
  }
}
