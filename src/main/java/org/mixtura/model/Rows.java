package org.mixtura.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.mixtura.covariance.Covariances;
import org.mixtura.data.Block;
import org.mixtura.data.CategoricalAttribute;

/** One row before a mixture: missing values, marginals and conditionals. */
final class Rows {
  private final GaussianMixture model;
  private final double[] complete;

  private Rows(GaussianMixture model, double[] complete) {
    this.model = model;
    this.complete = complete;
  }

  /** A row without its missing values, before the marginal of those that are present. */
  static Rows of(GaussianMixture model, double[] row) {
    check(model.schema, row);
    int[] present = columns(row, false);
    if (present.length == row.length) {
      return new Rows(model, row);
    }
    double[] complete = Arrays.stream(present).mapToDouble(j -> row[j]).toArray();
    return new Rows(marginal(model, present), complete);
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

  private Posterior evaluated() {
    Posterior posterior = new Posterior(model, 1);
    posterior.evaluate(Block.ofRow(complete));
    return posterior;
  }

  double logDensity() {
    return complete.length == 0 ? 0 : evaluated().logDensities()[0];
  }

  double[] responsibilities() {
    if (complete.length == 0) {
      return model.weights();
    }
    double[][] values = evaluated().responsibilities();
    return Arrays.stream(values).mapToDouble(v -> v[0]).toArray();
  }

  double[] componentLogDensities() {
    if (complete.length == 0) {
      return new double[model.components()];
    }
    double[][] values = new Posterior(model, 1).componentLogDensities(Block.ofRow(complete));
    return Arrays.stream(values).mapToDouble(v -> v[0]).toArray();
  }

  static GaussianMixture marginal(GaussianMixture model, int[] columns) {
    int[] numeric = numeric(model, columns);
    return new GaussianMixture(
        model.schema.select(columns),
        model.type,
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
    Rows known = of(model, row);
    if (known.logDensity() == Double.NEGATIVE_INFINITY) {
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
        model.type,
        positive(known.responsibilities()),
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
