// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mixtura.data.Block;
import org.mixtura.data.CategoricalAttribute;

/**
 * Log densities and responsibilities of single rows, which may have missing values (NaN).
 *
 * <ul>
 *   <li>A complete row is evaluated by the code that evaluates tables, so that it gets the same
 *       bits, in arrays that are kept for the thread: only the result is allocated.
 *   <li>Of an incomplete row, the marginal mixture of what is present is evaluated.
 *   <li>With everything missing, the log density is 0 and the responsibilities are the weights.
 *   <li>A row that is too far from all components for a double has the log density minus infinity,
 *       and the weights as responsibilities.
 * </ul>
 *
 * <p>Rows of a wrong length, with infinite values, or with a value index that there is not, are
 * refused with an {@link IllegalArgumentException} that names the attribute. The static methods are
 * thread-safe.
 */
final class RowEvaluator {
  /** Each thread's evaluator of its last mixture: rows mostly come one after another. */
  private static final ThreadLocal<RowEvaluator> LAST = new ThreadLocal<>();

  private final GaussianMixture model;
  private final Posterior posterior;
  private final double[][] values;
  private final Block block;

  /** Responsibilities of the row, K values; scratch. */
  private final double[] responsibilities;

  private RowEvaluator(GaussianMixture model) {
    this.model = model;
    posterior = Posterior.ofRows(model);
    values = new double[model.schema.width()][1];
    block = Block.ofOne(values);
    responsibilities = new double[model.components()];
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

  private double logDensity() {
    return posterior.logLikelihood(block);
  }

  /** p(k | x) of the row, K values; the next row overwrites the array. */
  private double[] responsibilities() {
    for (int k = 0; k < responsibilities.length; k++) {
      responsibilities[k] = posterior.responsibilities()[k][0];
    }
    return responsibilities;
  }

  /** All figures of a row, from one evaluation; see {@link RowScorer#score}. */
  static RowScore score(GaussianMixture model, double[] row, double threshold) {
    RowEvaluator evaluated = evaluated(model, row);
    return evaluated == null
        ? RowScore.of(model.weights(), 0, threshold)
        : RowScore.of(evaluated.responsibilities().clone(), evaluated.logDensity(), threshold);
  }

  /** ln p(x), in nats. */
  static double logDensity(GaussianMixture model, double[] row) {
    RowEvaluator evaluated = evaluated(model, row);
    return evaluated == null ? 0 : evaluated.logDensity();
  }

  /** p(k | x), K values in an array of their own. */
  static double[] responsibilities(GaussianMixture model, double[] row) {
    RowEvaluator evaluated = evaluated(model, row);
    return evaluated == null ? model.weights() : evaluated.responsibilities().clone();
  }

  /** The component of highest responsibility; the first one of several. */
  static int assign(GaussianMixture model, double[] row) {
    RowEvaluator evaluated = evaluated(model, row);
    return GaussianMixture.mostProbable(
        evaluated == null ? model.weights : evaluated.responsibilities());
  }

  /**
   * The evaluation under the mixture's marginal of what is present in a row; null if nothing is.
   */
  private static @Nullable RowEvaluator evaluated(GaussianMixture model, double[] row) {
    RowEvaluator present = present(model, row);
    if (present != null) {
      present.posterior.evaluate(present.block);
    }
    return present;
  }

  /** What evaluates what is present in a row; null if nothing is. */
  private static @Nullable RowEvaluator present(GaussianMixture model, double[] row) {
    check(model.schema, row);
    if (isComplete(row)) {
      RowEvaluator evaluator = of(model);
      evaluator.set(row);
      return evaluator;
    }
    int[] present = columns(row, false);
    if (present.length == 0) {
      return null;
    }
    RowEvaluator evaluator = new RowEvaluator(Conditioning.marginal(model, present));
    evaluator.set(Arrays.stream(present).mapToDouble(j -> row[j]).toArray());
    return evaluator;
  }

  /** ln p(x | k), K values in nats. */
  static double[] componentLogDensities(GaussianMixture model, double[] row) {
    double[] result = new double[model.components()];
    RowEvaluator present = present(model, row);
    if (present != null) {
      double[][] joint = present.posterior.jointLogDensities(present.block);
      for (int k = 0; k < result.length; k++) {
        result[k] = joint[k][0] + present.posterior.common()[0] - Math.log(model.weights[k]);
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

  /** The places in a row whose values are missing, or are not. */
  static int[] columns(double[] row, boolean missing) {
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
          "categorical attribute '%s': %s is no index of one of its %s values"
              .formatted(attribute.name(), index, values));
    }
  }
}
