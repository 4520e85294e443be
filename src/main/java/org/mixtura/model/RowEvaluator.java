// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.mixtura.covariance.Covariances;
import org.mixtura.data.Block;
import org.mixtura.data.CategoricalAttribute;

/**
 * RowEvaluator before a mixture, one by one: missing values, marginals and conditionals. A complete
 * row is scored by the code that scores tables, so that it gets the same bits, in arrays that are
 * kept for the thread: nothing is allocated but the result.
 */
final class RowEvaluator {
  /** Each thread's last mixture. */
  private static final ThreadLocal<RowEvaluator> LAST = new ThreadLocal<>();

  private final GaussianMixture model;
  private final Posterior posterior;
  private final double[][] values;
  private final Block block;

  private RowEvaluator(GaussianMixture model) {
    this.model = model;
    posterior = Posterior.ofRows(model);
    values = new double[model.schema.width()][1];
    block = Block.ofOne(values);
  }

  private static RowEvaluator of(GaussianMixture model) {
    RowEvaluator last = LAST.get();
    if (last == null || last.model != model) {
      last = new RowEvaluator(model);
      LAST.set(last);
    }
    return last;
  }

  private void set(double[] row) {
    for (int j = 0; j < row.length; j++) {
      values[j][0] = row[j];
    }
  }

  static double logDensity(GaussianMixture model, double[] row) {
    RowEvaluator rows = evaluated(model, row);
    return rows == null ? 0 : rows.posterior.logLikelihood(rows.block);
  }

  static double[] responsibilities(GaussianMixture model, double[] row) {
    RowEvaluator rows = evaluated(model, row);
    if (rows == null) {
      return model.weights();
    }
    double[] result = new double[model.components()];
    for (int k = 0; k < result.length; k++) {
      result[k] = rows.posterior.responsibilities()[k][0];
    }
    return result;
  }

  static int assign(GaussianMixture model, double[] row) {
    RowEvaluator rows = evaluated(model, row);
    if (rows == null) {
      return GaussianMixture.mostProbable(model.weights);
    }
    int best = 0;
    double[][] responsibilities = rows.posterior.responsibilities();
    for (int k = 1; k < responsibilities.length; k++) {
      if (responsibilities[k][0] > responsibilities[best][0]) {
        best = k;
      }
    }
    return best;
  }

  /** A row before the mixture's marginal of what is present in it; null if nothing is. */
  private static RowEvaluator evaluated(GaussianMixture model, double[] row) {
    RowEvaluator rows = present(model, row);
    if (rows != null) {
      rows.posterior.evaluate(rows.block);
    }
    return rows;
  }

  private static RowEvaluator present(GaussianMixture model, double[] row) {
    check(model.schema, row);
    if (isComplete(row)) {
      RowEvaluator rows = of(model);
      rows.set(row);
      return rows;
    }
    int[] present = columns(row, false);
    if (present.length == 0) {
      return null;
    }
    RowEvaluator rows = new RowEvaluator(marginal(model, present));
    rows.set(Arrays.stream(present).mapToDouble(j -> row[j]).toArray());
    return rows;
  }

  static double[] componentLogDensities(GaussianMixture model, double[] row) {
    double[] result = new double[model.components()];
    RowEvaluator rows = present(model, row);
    if (rows != null) {
      double[][] joint = rows.posterior.jointLogDensities(rows.block);
      for (int k = 0; k < result.length; k++) {
        result[k] = joint[k][0] + rows.posterior.common()[0] - Math.log(model.weights[k]);
      }
    }
    return result;
  }

  private static boolean isComplete(double[] row) {
    boolean complete = true;
    for (double value : row) {
      complete &= !Double.isNaN(value);
    }
    return complete;
  }

  private static int[] columns(double[] row, boolean missing) {
    return IntStream.range(0, row.length).filter(j -> Double.isNaN(row[j]) == missing).toArray();
  }

  private static void check(Schema schema, double[] row) {
    if (row.length != schema.width()) {
      throw new IllegalArgumentException(
          "a row of %s values was given; expected %s%s"
              .formatted(
                  row.length,
                  schema.names(),
                  schema.constant().isEmpty()
                      ? ""
                      : " (constant attributes left out: " + schema.constant() + ")"));
    }
    for (int j = 0; j < row.length; j++) {
      if (Double.isInfinite(row[j])) {
        throw new IllegalArgumentException(
            "attribute '" + schema.names().get(j) + "' is " + row[j] + "; values must be finite");
      }
    }
    for (int a = 0; a < schema.categorical().size(); a++) {
      checkIndex(schema.categorical().get(a), row[schema.dimension() + a]);
    }
  }

  private static void checkIndex(CategoricalAttribute attribute, double index) {
    int values = attribute.values().size();
    if (index < 0 || index >= values || (!Double.isNaN(index) && index != Math.rint(index))) {
      throw new IllegalArgumentException(
          "nominal attribute '%s': %s is no index of one of its %s values"
              .formatted(attribute.name(), index, values));
    }
  }

  static GaussianMixture marginal(GaussianMixture model, int[] columns) {
    int[] numeric = numeric(model, columns);
    return new GaussianMixture(
        model.schema.select(columns),
        model.type.ofMarginal(),
        model.weights,
        select(model.means, numeric),
        model.covariances.marginal(numeric),
        nominal(model, columns));
  }

  private static int[] numeric(GaussianMixture model, int[] columns) {
    return Arrays.stream(columns).filter(c -> c < model.dimension()).toArray();
  }

  private static List<CategoricalDistribution> nominal(GaussianMixture model, int[] columns) {
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
   * Component k's mean moves by S_fg S_gg^-1 (x_g - m_kg), its covariance becomes the Schur
   * complement, and its weight is its responsibility for what is known.
   */
  static GaussianMixture conditional(GaussianMixture model, double[] row) {
    if (logDensity(model, row) == Double.NEGATIVE_INFINITY) {
      throw new IllegalArgumentException(
          "the known values have density zero in every component, so nothing can be said about"
              + " the others: "
              + Arrays.toString(row));
    }
    int[] unknown = columns(row, true);
    int[] free = numeric(model, unknown);
    int[] given = numeric(model, columns(row, false));
    return new GaussianMixture(
        model.schema.select(unknown),
        model.type.ofMarginal(),
        positive(responsibilities(model, row)),
        shiftedMeans(model, free, given, row),
        model.covariances.conditional(free, given),
        nominal(model, unknown));
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
