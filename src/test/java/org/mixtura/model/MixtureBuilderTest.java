// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mixtura.testing.Complaint.assertComplains;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.covariance.IllDefinedCovarianceException;
import org.mixtura.data.CategoricalAttribute;

/** Known parameters are checked, and each error message gives the value. */
class MixtureBuilderTest {
  private static final CategoricalAttribute ANSWER =
      new CategoricalAttribute("answer", List.of("no", "yes"));

  private static MixtureBuilder valid() {
    return GaussianMixture.builder(CovarianceTypes.FULL)
        .weights(0.25, 0.75)
        .means(new double[][] {{0, 0}, {1, 1}})
        .covariances(1, 0, 0, 1, 2, 1, 1, 2);
  }

  private static MixtureBuilder categorical(double[][] probabilities) {
    return GaussianMixture.builder(CovarianceTypes.FULL)
        .schema(new Schema(List.of(), List.of(), List.of(ANSWER)))
        .weights(0.5, 0.5)
        .means(new double[2][0])
        .covariances()
        .probabilities("answer", probabilities);
  }

  @Test
  void parametersComeOutAsTheyWentIn() {
    GaussianMixture model = valid().build();
    assertEquals(0.75, model.weight(1));
    assertEquals(1, model.mean(1)[0]);
    assertEquals(1, model.covariance(1)[0][1]);
    assertEquals(List.of("x1", "x2"), model.schema().attributes());
  }

  @Test
  void nothingMayBeLeftOut() {
    assertComplains(
        () -> GaussianMixture.builder(CovarianceTypes.FULL).weights(1).build(),
        "weights, means and covariances");
  }

  @Test
  void weightsThatDoNotSumToOneAreRefused() {
    assertComplains(() -> valid().weights(0.25, 0.875).build(), "sum to 1.125");
  }

  @Test
  void weightsMayMissOneByRounding() {
    assertEquals(2, valid().weights(0.25, 0.750000009).build().components());
    assertComplains(() -> valid().weights(0.25, 0.75000003).build(), "sum to 1.00000003");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.5, Double.NaN, Double.POSITIVE_INFINITY})
  void aWeightThatIsNotPositiveIsNamed(double weight) {
    assertComplains(
        () -> valid().weights(1 - weight, weight).build(), "weights[", "must be positive");
  }

  @Test
  void aMixtureNeedsAComponent() {
    assertComplains(
        () -> valid().weights().means(new double[0][]).covariances().build(), "one component");
  }

  @Test
  void thereMustBeAMeanForEachWeight() {
    assertComplains(() -> valid().means(new double[][] {{0, 0}}).build(), "2 weights", "1 means");
  }

  @Test
  void meansMustHaveOneLength() {
    assertComplains(
        () -> valid().means(new double[][] {{0, 0}, {1}}).build(), "means[1]", "1 values");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY})
  void meansMustBeFinite(double value) {
    assertComplains(
        () -> valid().means(new double[][] {{0, 0}, {1, value}}).build(),
        "means[1]",
        String.valueOf(value));
  }

  @Test
  void meansMustFitTheSchema() {
    Schema schema = new Schema(List.of("a", "b", "c"), List.of(), List.of());
    assertComplains(() -> valid().schema(schema).build(), "2 values", "3 numeric", "[a, b, c]");
  }

  @Test
  void thereMustBeTheRightCountOfCovariances() {
    assertComplains(
        () -> valid().covariances(1, 2, 3).build(), "full", "are 8 numbers", "3 were given");
  }

  @Test
  void covariancesMustBePositiveDefinite() {
    IllDefinedCovarianceException refused =
        assertThrows(
            IllDefinedCovarianceException.class,
            () -> valid().covariances(1, 0, 0, 1, 1, 3, 3, 1).build());
    assertEquals(List.of(1), refused.components());
  }

  @Test
  void covariancesMustBeSymmetric() {
    assertComplains(
        () -> valid().covariances(1, 0.5, 0.4, 1, 2, 1, 1, 2).build(), "not symmetric", "0.4");
  }

  @Test
  void probabilitiesMustSumToOne() {
    assertComplains(
        () -> categorical(new double[][] {{0.5, 0.5}, {0.5, 0.4}}).build(),
        "'answer'",
        "component 1",
        "sum to 0.9");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.5, Double.NaN, 1.5})
  void probabilitiesMustBeProbabilities(double p) {
    assertComplains(
        () -> categorical(new double[][] {{p, 1 - p}, {0.5, 0.5}}).build(), "'answer'", "[0, 1]");
  }

  @Test
  void eachValueNeedsAProbability() {
    assertComplains(
        () -> categorical(new double[][] {{1}, {0.5, 0.5}}).build(), "1 numbers for 2 values");
  }

  @Test
  void eachComponentNeedsProbabilities() {
    assertComplains(
        () -> categorical(new double[][] {{0.5, 0.5}}).build(),
        "'answer'",
        "2 components",
        "found 1");
    assertComplains(
        () -> valid().schema(new Schema(List.of("a", "b"), List.of(), List.of(ANSWER))).build(),
        "'answer'",
        "found none");
  }

  @Test
  void probabilitiesOfAnUnknownAttributeAreRefused() {
    assertComplains(
        () -> valid().probabilities("colour", new double[][] {{1}, {1}}).build(), "[colour]");
  }

  @Test
  void attributesMustDifferInName() {
    assertComplains(() -> new Schema(List.of("answer"), List.of(), List.of(ANSWER)), "'answer'");
  }

  @Test
  void aRowOfWrongLengthIsRefused() {
    GaussianMixture model = valid().build();
    assertComplains(() -> model.logDensity(new double[] {1}), "1 values", "[x1, x2]");
  }

  @Test
  void aRowWithAnInfiniteValueIsRefused() {
    GaussianMixture model = valid().build();
    assertComplains(
        () -> model.responsibilities(new double[] {1, Double.POSITIVE_INFINITY}),
        "'x2'",
        "Infinity");
  }
}
