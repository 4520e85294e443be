// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mixtura.linalg.Cholesky;
import org.mixtura.start.Agglomeration.Clusters;

/**
 * Clusters with a covariance of any shape of their own. With W the d x d scatter of a cluster of
 * weight n about its mean, the criterion is the sum over clusters of
 *
 * <pre>
 *   n ln( |W / n| + (tr W + a) / n ),   a = tr(W of all points) / (n of all points x d)
 * </pre>
 *
 * <p>(Fraley 1998, doi 10.1137/S1064827596311451): minus twice the classification log-likelihood,
 * but for constants and for the second term, which keeps the logarithm finite where the determinant
 * is 0. With the means m of two clusters of weights n and n', a merge gives the scatter
 *
 * <pre>
 *   W + W' + n n' / (n + n') (m - m') (m - m')^T
 * </pre>
 *
 * <ul>
 *   <li>A single point: W = 0, and its term is n ln(a / n).
 *   <li>At most d points: the determinant counts as 0, whatever rounding makes of it.
 *   <li>A scatter that is not positive definite: the determinant counts as 0.
 * </ul>
 *
 * <p>Not thread-safe.
 */
final class GaussianClusters implements Clusters {
  private final int d;

  /** The number a. */
  private final double floor;

  private final int[] points;
  private final double[] weights;
  private final double[][] means;

  /** Lower triangles of the scatters, row by row; null for single points. */
  private final double[] @Nullable [] scatters;

  /** What each cluster adds to the criterion. */
  private final double[] terms;

  private final double[] trial;
  private final Cholesky cholesky;

  /**
   * Each point a cluster.
   *
   * @param rows n distinct points of d coordinates, at least two, around the origin
   * @param weights n positive sample weights
   */
  GaussianClusters(double[][] rows, double[] weights) {
    d = rows[0].length;
    points = new int[rows.length];
    Arrays.fill(points, 1);
    this.weights = weights.clone();
    means = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    scatters = new double[rows.length][];
    trial = new double[d * (d + 1) / 2];
    cholesky = new Cholesky(d);
    floor = meanVariance(rows, weights);
    terms = new double[rows.length];
    Arrays.setAll(terms, i -> weights[i] * Math.log(floor / weights[i]));
  }

  /**
   * tr(W) / (n d) of all points; plain sums of squares, as points around the origin lose nothing.
   */
  private static double meanVariance(double[][] rows, double[] weights) {
    double total = Arrays.stream(weights).sum();
    double sum = 0;
    for (int j = 0; j < rows[0].length; j++) {
      double first = 0;
      double second = 0;
      for (int i = 0; i < rows.length; i++) {
        first += weights[i] * rows[i][j];
        second += weights[i] * rows[i][j] * rows[i][j];
      }
      sum += second - first * first / total;
    }
    return sum / total / rows[0].length;
  }

  @Override
  public int size() {
    return weights.length;
  }

  @Override
  public double cost(int first, int second) {
    return trialTerm(first, second) - terms[first] - terms[second];
  }

  @Override
  public void merge(int first, int second) {
    terms[first] = trialTerm(first, second);
    scatters[first] = trial(first, second).clone();
    double weight = weights[first] + weights[second];
    for (int j = 0; j < d; j++) {
      means[first][j] += weights[second] / weight * (means[second][j] - means[first][j]);
    }
    weights[first] = weight;
    points[first] += points[second];
    scatters[second] = null;
    means[second] = null;
  }

  /** The term of two clusters if they were one. */
  private double trialTerm(int first, int second) {
    double[] scatter = trial(first, second);
    double weight = weights[first] + weights[second];
    double trace = 0;
    for (int j = 0; j < d; j++) {
      trace += scatter[j * (j + 3) / 2];
    }
    // up to d points lie in a hyperplane, so that the determinant is 0 but for rounding
    double determinant = points[first] + points[second] > d ? determinant(scatter, weight) : 0;
    return weight * Math.log(determinant + (trace + floor) / weight);
  }

  /** The scatter of two clusters together, in the scratch array. */
  private double[] trial(int first, int second) {
    double share = weights[first] * weights[second] / (weights[first] + weights[second]);
    double[] a = means[first];
    double[] b = means[second];
    int at = 0;
    for (int j = 0; j < d; j++) {
      double shift = share * (a[j] - b[j]);
      for (int l = 0; l <= j; l++) {
        trial[at++] = shift * (a[l] - b[l]);
      }
    }
    add(scatters[first]);
    add(scatters[second]);
    return trial;
  }

  private void add(double @Nullable [] scatter) {
    if (scatter != null) {
      for (int index = 0; index < trial.length; index++) {
        trial[index] += scatter[index];
      }
    }
  }

  /** |W / n|; 0 if W is singular. Destroys W. */
  private double determinant(double[] w, double weight) {
    return cholesky.factorise(w, 0) ? cholesky.determinant(weight) : 0;
  }
}
