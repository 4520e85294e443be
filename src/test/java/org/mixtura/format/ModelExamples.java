// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.LogDensityQuantiles;
import org.mixtura.model.MixtureBuilder;
import org.mixtura.model.Schema;
import org.mixtura.testing.Complaint;
import org.mixtura.testing.RandomMixtures;

/** ModelExamples for tests, whose numbers have all their digits. */
final class ModelExamples {
  private ModelExamples() {}

  /** Three components over four attributes. */
  static GaussianMixture ofType(CovarianceType type) {
    return plain(type, 3, 4, 1).build();
  }

  /** The same with a constant and two categorical attributes. */
  static GaussianMixture withEverything(CovarianceType type) {
    Schema schema =
        new Schema(
            List.of("a", "b", "c", "d"),
            List.of("always 7", "never"),
            List.of(
                new CategoricalAttribute("housing", List.of("rent", "own", "for free")),
                new CategoricalAttribute("only", List.of("one"))));
    double third = 1 / 3.0;
    return plain(type, 3, 4, 2)
        .schema(schema)
        .probabilities(
            "housing", new double[][] {{0.1, 0.2, 0.7}, {third, third, third}, {1e-300, 1, 0}})
        .probabilities("only", new double[][] {{1}, {1}, {1}})
        .build();
  }

  /** A model with figures of a fit and quantiles. */
  static StoredModel stored(GaussianMixture model) {
    FitSummary fit = new FitSummary(-1130.2639565, 11, 2322.19, 2282.52, 2322.7, 272.5, 37, true);
    return new StoredModel(model, Optional.of(fit), Optional.of(quantiles()));
  }

  /** A small model, to be changed in one place: two components over two attributes, full. */
  static String smallText() {
    return """
        {
          "format": "mixtura-1",
          "attributes": ["x", "y"],
          "constant": ["z"],
          "covariance_type": "full",
          "weights": [0.25, 0.75],
          "means": [[0, 1], [2.5, -3e2]],
          "covariances": [[[2, 0.5], [0.5, 1]], [[3, 0], [0, 4]]],
          "categorical": {
            "h": {"values": ["p", "q"], "probabilities": [[0.5, 0.5], [0.125, 0.875]]}
          },
          "fit": {
            "log_likelihood": -10.5, "free_parameters": 13, "bic": 1, "aic": 2, "icl": 3,
            "total_weight": 100, "iterations": 7, "converged": true
          }
        }
        """;
  }

  private static MixtureBuilder plain(CovarianceType type, int components, int d, long seed) {
    Random random = new Random(seed);
    double[][] means = new double[components][d];
    for (double[] mean : means) {
      Arrays.setAll(mean, j -> random.nextGaussian() * Math.pow(10, 6 * j - 9));
    }
    return GaussianMixture.builder(type)
        .weights(0.1 + 0.2, 1 / 3.0, 1 - (0.1 + 0.2) - 1 / 3.0)
        .means(means)
        .covariances(covariances(type, components, d, random));
  }

  /** What a type can hold of matrices that are diagonally dominant, and so positive definite. */
  private static double[] covariances(CovarianceType type, int components, int d, Random random) {
    double[][][] matrices = new double[components][d][d];
    for (double[][] matrix : matrices) {
      for (int j = 0; j < d; j++) {
        for (int l = 0; l < j; l++) {
          matrix[j][l] = random.nextDouble() - 0.5;
          matrix[l][j] = matrix[j][l];
        }
        matrix[j][j] = d + 1 + random.nextDouble();
      }
    }
    return RandomMixtures.parameters(type, matrices);
  }

  private static LogDensityQuantiles quantiles() {
    double[] values = new Random(3).doubles(LogDensityQuantiles.STEPS + 1, -30, 3).toArray();
    Arrays.sort(values);
    return LogDensityQuantiles.ofValues(values);
  }

  /** Expects a text to be refused, with some words, and gives the message. */
  static String assertRefused(String text, String... words) {
    String message =
        assertThrows(ModelFormatException.class, () -> ModelJson.parse(text)).getMessage();
    Complaint.assertWords(message, words);
    return message;
  }
}
