// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.Arrays;
import java.util.Random;
import org.mixtura.moments.Moments;
import org.mixtura.moments.Spread;
import org.mixtura.testing.RandomMixtures;

/**
 * What an M step is given, and how far from likely its answer is.
 *
 * @param moments of any components
 * @param ridge what is added to the variance of each attribute
 * @param units the attributes' standard deviations, about
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StepProblem(Moments moments, double[] ridge, double[] units) {

  /** Components of any size, shape and orientation, and of a total of 10 to 20. */
  static StepProblem random(int components, int dimension, long seed) {
    double[] units = new double[dimension];
    Arrays.fill(units, 1);
    double[] totals = new Random(-seed).doubles(components, 10, 20).toArray();
    return random(totals, units, seed);
  }

  /** Components of given totals. */
  static StepProblem random(double[] totals, double[] units, long seed) {
    Random random = new Random(seed);
    int dimension = units.length;
    Moments moments = new Moments(new double[totals.length][dimension], Spread.FULL, new int[0]);
    for (int k = 0; k < totals.length; k++) {
      double size = Math.exp(random.nextGaussian());
      double[][] matrix = RandomMixtures.matrix(units, size, random);
      moments.addAround(k, new double[dimension], totals[k], matrix);
    }
    return new StepProblem(moments, new double[dimension], units);
  }

  /** The same with a ridge of some share of the attributes' units. */
  StepProblem withRidge(double share) {
    return new StepProblem(
        moments, Arrays.stream(units).map(unit -> share * unit * unit).toArray(), units);
  }

  int components() {
    return moments.components();
  }

  int dimension() {
    return units.length;
  }

  /** The scatter of a component over its total, with the ridge: W_k / n_k. */
  double[][] scatter(int k) {
    double[][] scatter = new double[dimension()][dimension()];
    for (int j = 0; j < scatter.length; j++) {
      for (int l = 0; l < scatter.length; l++) {
        scatter[j][l] =
            moments.central().scatter(k, j, l) / moments.total(k) + (j == l ? ridge[j] : 0);
      }
    }
    return scatter;
  }

  /** Covariances of highest likelihood, begun from others or from none. */
  Covariances solve(CovarianceType type, Covariances previous) {
    return type.estimate(Scatters.of(moments, ridge), previous);
  }

  /**
   * What the M step minimises, sum_k n_k (ln |S_k| + tr(S_k^-1 W_k / n_k)), over the total: twice
   * the expected log-likelihood of a sample, but for its sign and a constant.
   */
  double objective(Covariances covariances) {
    double sum = 0;
    for (int k = 0; k < components(); k++) {
      double trace = trace(covariances.precision(k), scatter(k));
      sum += moments.total(k) * (covariances.logDeterminant(k) + trace);
    }
    return sum / moments.totalWeight();
  }

  private static double trace(double[][] precision, double[][] scatter) {
    double trace = 0;
    for (int j = 0; j < scatter.length; j++) {
      for (int l = 0; l < scatter.length; l++) {
        trace += precision[j][l] * scatter[l][j];
      }
    }
    return trace;
  }
}
