// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mixtura.testing.Complaint.assertComplains;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.testing.Examples;

/** Mixtures over numeric and categorical attributes. */
class CategoricalMixtureTest {
  private static final String TYPES = "org.mixtura.testing.Examples#types";
  private static final double NAN = Double.NaN;
  private static final CategoricalAttribute COLOUR =
      new CategoricalAttribute("colour", List.of("red", "green", "blue"));
  private static final CategoricalAttribute ANSWER =
      new CategoricalAttribute("answer", List.of("no", "yes"));
  private static final double[][] COLOURS = {{0.5, 0.25, 0.25}, {0.1, 0.9, 0}, {0.2, 0.3, 0.5}};
  private static final double[][] ANSWERS = {{0.5, 0.5}, {0.75, 0.25}, {0.01, 0.99}};

  /** Two numeric attributes, two categorical ones, and a constant one that was left out. */
  static GaussianMixture mixture(CovarianceType type) {
    GaussianMixture numeric = Examples.ofType(type, 2);
    return GaussianMixture.builder(type)
        .schema(new Schema(List.of("x1", "x2"), List.of("flat"), List.of(COLOUR, ANSWER)))
        .weights(numeric.weights())
        .means(numeric.means())
        .covariances(type.parameters(numeric.covariances()))
        .probabilities("answer", ANSWERS)
        .probabilities("colour", COLOURS)
        .build();
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void theDensityIsGaussianTimesCategorical(CovarianceType type) {
    double[] gaussian = Examples.ofType(type, 2).componentLogDensities(new double[] {1, 2});
    double[] mixed = mixture(type).componentLogDensities(new double[] {1, 2, 1, 0});
    for (int k = 0; k < 3; k++) {
      double expected = gaussian[k] + Math.log(COLOURS[k][1]) + Math.log(ANSWERS[k][0]);
      assertEquals(expected, mixed[k], 1e-14);
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void aMissingCategoricalValueIsSummedOut(CovarianceType type) {
    GaussianMixture model = mixture(type);
    double sum = 0;
    for (int colour = 0; colour < 3; colour++) {
      sum += Math.exp(model.logDensity(new double[] {1, NAN, colour, 1}));
    }
    assertEquals(Math.log(sum), model.logDensity(new double[] {1, NAN, NAN, 1}), 1e-13);
  }

  @Test
  void aValueOfProbabilityZeroRulesItsComponentOut() {
    GaussianMixture model = mixture(CovarianceTypes.FULL);
    assertEquals(0, model.responsibilities(new double[] {1, 2, 2, 0})[1]);
    assertEquals(
        Double.NEGATIVE_INFINITY, model.componentLogDensities(new double[] {1, 2, 2, 0})[1]);
  }

  @Test
  void numericGivenCategoricalIsTheMixtureOfThatValue() {
    GaussianMixture model = mixture(CovarianceTypes.FULL);
    GaussianMixture blue = model.conditional(new double[] {NAN, NAN, 2, NAN});
    assertEquals(List.of("x1", "x2", "answer"), blue.schema().names());
    double expected =
        model.logDensity(new double[] {1, 2, 2, 1})
            - model.logDensity(new double[] {NAN, NAN, 2, NAN});
    assertEquals(expected, blue.logDensity(new double[] {1, 2, 1}), 1e-13);
  }

  @Test
  void categoricalGivenNumericHasTheResponsibilitiesAsWeights() {
    GaussianMixture model = mixture(CovarianceTypes.TIED);
    double[] known = {1, 2, NAN, NAN};
    GaussianMixture conditional = model.conditional(known);
    assertArrayEquals(model.responsibilities(known), conditional.weights(), 1e-15);
    assertEquals(List.of("colour", "answer"), conditional.schema().names());
  }

  @Test
  void aCategoricalConditionThatNoComponentAllowsIsAnError() {
    GaussianMixture model =
        GaussianMixture.builder(CovarianceTypes.FULL)
            .schema(new Schema(List.of(), List.of(), List.of(ANSWER, COLOUR)))
            .weights(1)
            .means(new double[1][0])
            .covariances()
            .probabilities("answer", new double[][] {{1, 0}})
            .probabilities("colour", new double[][] {{0.5, 0.25, 0.25}})
            .build();
    assertComplains(() -> model.conditional(new double[] {1, NAN}), "density zero");
  }

  @Test
  void marginalsTakeCategoricalAttributesToo() {
    GaussianMixture model = mixture(CovarianceTypes.DIAG).marginal(List.of("answer", "x2"));
    assertEquals(List.of("x2", "answer"), model.schema().names());
    assertEquals(
        mixture(CovarianceTypes.DIAG).logDensity(new double[] {NAN, 3, NAN, 1}),
        model.logDensity(new double[] {3, 1}),
        1e-14);
  }

  /** K times (values - 1) for each categorical attribute; nothing for the constant one. */
  @ParameterizedTest
  @MethodSource(TYPES)
  void probabilitiesAreFreeParameters(CovarianceType type) {
    assertEquals(
        Examples.ofType(type, 2).freeParameters() + 3 * 2 + 3 * 1, mixture(type).freeParameters());
  }

  @Test
  void drawsHaveTheProbabilities() {
    GaussianMixture model = mixture(CovarianceTypes.FULL);
    DrawnSamples draw = model.sample(100_000, 1);
    double[][] counts = new double[3][3];
    double[] totals = new double[3];
    for (int i = 0; i < draw.rows().length; i++) {
      counts[draw.components()[i]][(int) draw.rows()[i][2]]++;
      totals[draw.components()[i]]++;
    }
    for (int k = 0; k < 3; k++) {
      for (int v = 0; v < 3; v++) {
        double p = COLOURS[k][v];
        double standardError = Math.sqrt(p * (1 - p) / totals[k]);
        assertEquals(p, counts[k][v] / totals[k], 4 * standardError);
      }
    }
  }

  @Test
  void anIndexOfNoValueIsAnError() {
    GaussianMixture model = mixture(CovarianceTypes.FULL);
    assertComplains(() -> model.logDensity(new double[] {1, 2, 3, 0}), "'colour'", "3.0");
    assertComplains(() -> model.logDensity(new double[] {1, 2, 0, 0.5}), "'answer'", "0.5");
  }
}
