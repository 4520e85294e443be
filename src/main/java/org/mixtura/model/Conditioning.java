// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import java.util.Arrays;
import java.util.List;
import org.mixtura.covariance.Covariances;

/**
 * Mixtures over some of a mixture's attributes: marginals and conditionals, which are Gaussian
 * mixtures again. With the weight pi_k, mean m_k and covariance S_k of component k, and the numeric
 * attributes divided into those given, g, and those free, f,
 *
 * <pre>
 *   marginal over f:     weight pi_k,         mean m_kf,   covariance S_kff
 *   conditional on x_g:  weight p(k | x_g),   mean m_kf + S_kfg S_kgg^-1 (x_g - m_kg),
 *                        covariance S_kff - S_kfg S_kgg^-1 S_kgf
 * </pre>
 *
 * <p>(Bishop 2006, Pattern Recognition and Machine Learning, sections 2.3.1 and 2.3.2.) Categorical
 * attributes are independent given the component, so that their distributions stay as they are.
 *
 * <ul>
 *   <li>Nothing given: the conditional is the mixture itself.
 *   <li>A weight p(k | x_g) that underflows to 0: the smallest normal double, because weights are
 *       positive.
 *   <li>Known values of density 0 in every component: refused.
 * </ul>
 */
final class Conditioning {
  private Conditioning() {}

  /**
   * The mixture over some columns of a row, in the covariance type of marginals.
   *
   * @param model the mixture
   * @param columns different places in a row; numeric ones come first in the result
   */
  static GaussianMixture marginal(GaussianMixture model, int[] columns) {
    int[] numeric = numeric(model, columns);
    return new GaussianMixture(
        model.schema.select(columns),
        model.type.ofMarginal(),
        model.weights,
        select(model.means, numeric),
        model.covariances.marginal(numeric),
        categorical(model, columns));
  }

  private static int[] numeric(GaussianMixture model, int[] columns) {
    return Arrays.stream(columns).filter(c -> c < model.dimension()).toArray();
  }

  private static List<CategoricalDistribution> categorical(GaussianMixture model, int[] columns) {
    return Arrays.stream(columns)
        .filter(c -> c >= model.dimension())
        .mapToObj(c -> model.categorical.get(c - model.dimension()))
        .toList();
  }

  private static double[][] select(double[][] rows, int[] columns) {
    return Arrays.stream(rows)
        .map(row -> Arrays.stream(columns).mapToDouble(j -> row[j]).toArray())
        .toArray(double[][]::new);
  }

  /**
   * The mixture over the attributes that are NaN in a row, given the others.
   *
   * @param model the mixture
   * @param row the known values; NaN for the others
   * @throws IllegalArgumentException if the known values have density zero in every component
   */
  static GaussianMixture conditional(GaussianMixture model, double[] row) {
    if (RowEvaluator.logDensity(model, row) == Double.NEGATIVE_INFINITY) {
      throw new IllegalArgumentException(
          "the known values have density zero in every component, so nothing can be said about"
              + " the others: "
              + Arrays.toString(row));
    }
    int[] unknown = RowEvaluator.columns(row, true);
    int[] free = numeric(model, unknown);
    int[] given = numeric(model, RowEvaluator.columns(row, false));
    return new GaussianMixture(
        model.schema.select(unknown),
        model.type.ofMarginal(),
        positive(RowEvaluator.responsibilities(model, row)),
        shiftedMeans(model, free, given, row),
        model.covariances.conditional(free, given),
        categorical(model, unknown));
  }

  /** A responsibility can underflow to 0; a component's weight is positive. */
  private static double[] positive(double[] weights) {
    return Arrays.stream(weights).map(w -> Math.max(w, Double.MIN_NORMAL)).toArray();
  }

  private static double[][] shiftedMeans(
      GaussianMixture model, int[] free, int[] given, double[] row) {
    Covariances covariances = model.covariances;
    double[][] means = select(model.means, free);
    for (int k = 0; k < means.length; k++) {
      double[] deviation = new double[given.length];
      for (int j = 0; j < given.length; j++) {
        deviation[j] = row[given[j]] - model.means[k][given[j]];
      }
      double[] shift = covariances.conditionalShift(k, free, given, deviation);
      for (int j = 0; j < free.length; j++) {
        means[k][j] += shift[j];
      }
    }
    return means;
  }
}
