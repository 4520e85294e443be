// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.data.CategoricalAttribute;

/**
 * Builds a {@link GaussianMixture} of K components over d numeric attributes from known parameters,
 * and checks them. Parameters are copied as they are: weights and probabilities that miss one by
 * less than 1e-8 are not rescaled, so that a mixture that was written down keeps its bits. Not
 * thread-safe.
 */
public final class MixtureBuilder {
  private static final double SUM_TOLERANCE = 1e-8;

  private final CovarianceType type;
  private @Nullable Schema schema;
  private double @Nullable [] weights;
  private double @Nullable [][] means;
  private double @Nullable [] covariances;
  private final Map<String, double[][]> probabilities = new LinkedHashMap<>();

  MixtureBuilder(CovarianceType type) {
    this.type = type;
  }

  /** The attributes; left out, they are numeric and named x1, x2 and so on. */
  public MixtureBuilder schema(Schema schema) {
    this.schema = schema;
    return this;
  }

  /** The mixing proportions: K positive numbers that sum to one within 1e-8. */
  public MixtureBuilder weights(double... weights) {
    this.weights = weights.clone();
    return this;
  }

  /** The means, K x d finite numbers. */
  public MixtureBuilder means(double[][] means) {
    this.means = Arrays.stream(means).map(double[]::clone).toArray(double[][]::new);
    return this;
  }

  /** The covariances, row by row in the shape of the type ({@link CovarianceType#shape}). */
  public MixtureBuilder covariances(double... covariances) {
    this.covariances = covariances.clone();
    return this;
  }

  /** The probabilities of one categorical attribute, K x V; each row sums to one within 1e-8. */
  public MixtureBuilder probabilities(String attribute, double[][] values) {
    probabilities.put(attribute, values);
    return this;
  }

  /**
   * Checks the parameters and builds the mixture.
   *
   * @return the mixture
   * @throws IllegalArgumentException if a parameter is missing, of a wrong length or not finite,
   *     weights are not positive or do not sum to one within 1e-8, probabilities are not in [0, 1],
   *     do not sum to one, or are given for no categorical attribute, or a covariance is not
   *     symmetric positive definite; the message gives the value
   */
  public GaussianMixture build() {
    if (weights == null || means == null || covariances == null) {
      throw new IllegalArgumentException("a mixture needs weights, means and covariances");
    }
    checkWeights(weights);
    if (schema == null) {
      int d = means.length == 0 ? 0 : means[0].length;
      schema =
          new Schema(
              IntStream.rangeClosed(1, d).mapToObj(j -> "x" + j).toList(), List.of(), List.of());
    }
    checkMeans(means, weights.length, schema);
    return new GaussianMixture(
        schema,
        type,
        weights,
        means,
        type.covariances(weights.length, schema.dimension(), covariances),
        categorical(schema, weights.length));
  }

  private static void checkWeights(double[] weights) {
    if (weights.length == 0) {
      throw new IllegalArgumentException("a mixture needs at least one component; weights is []");
    }
    for (int k = 0; k < weights.length; k++) {
      if (!(weights[k] > 0 && weights[k] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "weights[" + k + "] is " + weights[k] + "; each weight must be positive");
      }
    }
    double sum = Arrays.stream(weights).sum();
    if (Math.abs(sum - 1) > SUM_TOLERANCE) {
      throw new IllegalArgumentException("the weights sum to " + sum + " instead of 1");
    }
  }

  private static void checkMeans(double[][] means, int components, Schema schema) {
    if (means.length != components) {
      throw new IllegalArgumentException(
          "there are " + components + " weights, but " + means.length + " means");
    }
    for (int k = 0; k < means.length; k++) {
      if (means[k].length != schema.dimension()) {
        throw new IllegalArgumentException(
            "means[%s] has %s values, but there are %s numeric attributes %s"
                .formatted(k, means[k].length, schema.dimension(), schema.attributes()));
      }
      for (double value : means[k]) {
        if (!Double.isFinite(value)) {
          throw new IllegalArgumentException("means[" + k + "] contains " + value);
        }
      }
    }
  }

  private List<CategoricalDistribution> categorical(Schema schema, int components) {
    List<CategoricalDistribution> distributions = new ArrayList<>();
    Map<String, double[][]> left = new LinkedHashMap<>(probabilities);
    for (CategoricalAttribute attribute : schema.categorical()) {
      double[][] given = left.remove(attribute.name());
      if (given == null || given.length != components) {
        throw new IllegalArgumentException(
            "categorical attribute '%s' needs probabilities for %s components, found %s"
                .formatted(attribute.name(), components, given == null ? "none" : given.length));
      }
      distributions.add(new CategoricalDistribution(attribute, given));
    }
    if (!left.isEmpty()) {
      throw new IllegalArgumentException(
          "probabilities are given for " + left.keySet() + ", which are no categorical attributes");
    }
    return distributions;
  }
}
