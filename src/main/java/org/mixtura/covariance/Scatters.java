// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.Arrays;
import org.mixtura.moments.Moments;
import org.mixtura.moments.Spread;

/**
 * What the M step of a covariance type is made of, and nothing else: K components over d attributes
 * with their shares p_k, scatters W_k about their means, divisors n_k, and a floor f of d values
 * under the variances. From these come the covariance of each component by itself and of all
 * together,
 *
 * <pre>
 *   S_k = W_k / n_k + diag(f),   S = (sum_k W_k) / n + diag(f),
 * </pre>
 *
 * <p>as whole matrices, as variances (their diagonals), or as mean variances (their traces over d).
 * No other class divides a scatter: what changes a divisor or adds to scatters, as a prior does,
 * changes this class and no covariance type (compare {@code mstep} of GaussianMixtures.jl, which is
 * given the prior and the same sums).
 *
 * <ul>
 *   <li>A component of total responsibility 0 has scatter 0: it adds nothing to the pooled ones,
 *       and its own are NaN.
 *   <li>d = 0: matrices without rows, no variances, and mean variances of 1.
 *   <li>A form that needs more than the {@link Spread} of the moments holds: refused.
 * </ul>
 *
 * <p>Immutable.
 */
public final class Scatters {
  private final Spread spread;
  private final int dimension;
  private final double[] shares;

  /**
   * By component, or a single row of all components together if they are pooled: a lower triangle
   * packed row by row, a diagonal, or a trace.
   */
  private final double[][] scatters;

  private final double[] divisors;
  private final double pooledDivisor;
  private final double[] floor;

  private Scatters(Moments moments, double[] ridge) {
    spread = moments.spread();
    dimension = moments.dimension();
    divisors = new double[moments.components()];
    Arrays.setAll(divisors, moments::total);
    pooledDivisor = moments.totalWeight();
    shares = new double[divisors.length];
    Arrays.setAll(shares, k -> divisors[k] / pooledDivisor);
    floor = ridge.clone();
    scatters = new double[spread.pooled() ? 1 : divisors.length][spread.length(dimension)];
    for (int k = 0; k < scatters.length; k++) {
      if (spread.pooled() || divisors[k] > 0) {
        read(moments, k);
      }
    }
  }

  /**
   * Scatters of highest likelihood: divisors are the total responsibilities, and the floor is the
   * ridge.
   *
   * @param moments of K components over d attributes
   * @param ridge what is added to the variance of each attribute in each component, d values
   */
  public static Scatters of(Moments moments, double[] ridge) {
    return new Scatters(moments, ridge);
  }

  private void read(Moments moments, int k) {
    double[] numbers = scatters[k];
    if (!spread.perAttribute()) {
      numbers[0] = spread.pooled() ? moments.central().pooledTrace() : moments.central().trace(k);
      return;
    }
    int at = 0;
    for (int j = 0; j < dimension; j++) {
      for (int l = spread.pairs() ? 0 : j; l <= j; l++) {
        numbers[at++] =
            spread.pooled()
                ? moments.central().pooledScatter(j, l)
                : moments.central().scatter(k, j, l);
      }
    }
  }

  /** Number of components, K. */
  int components() {
    return shares.length;
  }

  /** Number of attributes, d. */
  int dimension() {
    return dimension;
  }

  /** The share of the samples' weight that each component has, p_k; K values. */
  double[] shares() {
    return shares.clone();
  }

  /** The covariance of each component by itself, K x d x d. */
  double[][][] covariances() {
    double[][][] matrices = new double[components()][][];
    Arrays.setAll(matrices, k -> matrix(ofComponent(k), divisors[k]));
    return matrices;
  }

  /** The variances of each component by itself, K x d. */
  double[][] variances() {
    double[][] variances = new double[components()][];
    Arrays.setAll(variances, k -> diagonal(ofComponent(k), divisors[k]));
    return variances;
  }

  /** The mean variance of each component by itself, K values. */
  double[] meanVariances() {
    double[] variances = new double[components()];
    Arrays.setAll(variances, k -> mean(trace(ofComponent(k)), divisors[k]));
    return variances;
  }

  /** The covariance within all components together, d x d. */
  double[][] pooledCovariance() {
    return matrix(ofAll(), pooledDivisor);
  }

  /** The variances within all components together, d values. */
  double[] pooledVariances() {
    return diagonal(ofAll(), pooledDivisor);
  }

  /** The mean variance within all components together. */
  double pooledMeanVariance() {
    double trace = 0;
    for (double[] component : scatters) {
      trace += trace(component);
    }
    return mean(trace, pooledDivisor);
  }

  private double[] ofComponent(int k) {
    check(!spread.pooled(), "of each component");
    return scatters[k];
  }

  private double[] ofAll() {
    double[] sum = new double[scatters[0].length];
    for (double[] component : scatters) {
      for (int index = 0; index < sum.length; index++) {
        sum[index] += component[index];
      }
    }
    return sum;
  }

  private double[][] matrix(double[] scatter, double divisor) {
    check(spread.pairs(), "of pairs of attributes");
    double[][] matrix = new double[dimension][dimension];
    int at = 0;
    for (int j = 0; j < dimension; j++) {
      for (int l = 0; l < j; l++) {
        matrix[j][l] = scatter[at++] / divisor;
        matrix[l][j] = matrix[j][l];
      }
      matrix[j][j] = scatter[at++] / divisor + floor[j];
    }
    return matrix;
  }

  private double[] diagonal(double[] scatter, double divisor) {
    double[] diagonal = new double[dimension];
    Arrays.setAll(diagonal, j -> diagonalElement(scatter, j) / divisor + floor[j]);
    return diagonal;
  }

  private double mean(double trace, double divisor) {
    return (dimension == 0 ? 1 : trace / divisor / dimension) + Volumes.mean(floor);
  }

  private double trace(double[] scatter) {
    if (!spread.perAttribute()) {
      return scatter[0];
    }
    double trace = 0;
    for (int j = 0; j < dimension; j++) {
      trace += diagonalElement(scatter, j);
    }
    return trace;
  }

  private double diagonalElement(double[] scatter, int j) {
    check(spread.perAttribute(), "of single attributes");
    return scatter[spread.pairs() ? j * (j + 3) / 2 : j];
  }

  private static void check(boolean held, String what) {
    if (!held) {
      throw new IllegalArgumentException("the moments hold no scatters " + what);
    }
  }
}
