// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mixtura.testing.Complaint.assertComplains;
import static org.mixtura.testing.Complaint.assertWords;
import static org.mixtura.testing.MixtureAssert.assertClose;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.MixtureBuilder;
import org.mixtura.model.Schema;
import org.mixtura.testing.Examples;

/** Fits from given parameters: attributes are matched by name. */
class GivenStartTest {
  private static final double[][] ROWS = Examples.rows(400, 3, 14);
  private static final CategoricalAttribute ANSWER =
      new CategoricalAttribute("answer", List.of("no", "yes"));

  private static Fit fit(Samples samples, GaussianMixture start, int iterations) {
    FitOptions options = FitOptions.DEFAULTS.withMaxIterations(iterations).withTolerance(0);
    return Fits.of(samples, options.withStartModel(start));
  }

  private static GaussianMixture named(GaussianMixture model, String... names) {
    return GaussianMixture.builder(model.type())
        .schema(new Schema(List.of(names), List.of(), List.of()))
        .weights(model.weights())
        .means(model.means())
        .covariances(model.type().parameters(model.covariances()))
        .build();
  }

  private static Samples table(String... names) {
    Samples.Builder builder = Samples.builder(List.of(names));
    for (double[] row : ROWS) {
      builder.add(row);
    }
    return builder.build();
  }

  @ParameterizedTest
  @MethodSource("org.mixtura.testing.Examples#types")
  void theOrderOfAttributesInTheStartDoesNotMatter(CovarianceType type) {
    GaussianMixture start = Examples.ofType(type, 3);
    GaussianMixture turned = turned(start);
    Samples samples = Samples.of(ROWS);
    Fit expected = fit(samples, start, 5);
    Fit actual = fit(samples, turned, 5);
    assertEquals(List.of("x1", "x2", "x3"), actual.model().schema().attributes());
    assertClose(expected.model(), actual.model(), 1e-9);
  }

  private static GaussianMixture turned(GaussianMixture start) {
    GaussianMixture turned = start.marginal(List.of("x3", "x1", "x2"));
    return GaussianMixture.builder(start.type())
        .schema(turned.schema())
        .weights(turned.weights())
        .means(turned.means())
        .covariances(start.type().parameters(turned.covariances()))
        .build();
  }

  /** The type of what is left of a start is that of a marginal. */
  @ParameterizedTest
  @MethodSource("org.mixtura.testing.Examples#types")
  void anAttributeOfTheStartCanBeConstantInTheData(CovarianceType type) {
    GaussianMixture start = Examples.ofType(type, 3);
    Samples.Builder builder = Samples.builder(List.of("x1", "x2", "x3"));
    for (double[] row : ROWS) {
      builder.add(new double[] {row[0], row[1], 7});
    }
    GaussianMixture model = fit(builder.build(), start, 5).model();
    assertEquals(List.of("x3"), model.schema().constant());
    assertSame(start.marginal(List.of("x1", "x2")).type(), model.type());
  }

  @Test
  void componentsAndTypeComeFromTheStart() {
    Fit fit = fit(Samples.of(ROWS), Examples.ofType(CovarianceTypes.TIED_DIAG, 3), 5);
    assertSame(CovarianceTypes.TIED_DIAG, fit.model().type());
    assertEquals(3, fit.model().components());
    assertEquals(1, fit.history().starts().size());
    assertEquals("given", fit.history().starts().get(0).method());
    assertEquals(StartStatus.CHOSEN, fit.history().starts().get(0).status());
  }

  @Test
  void anAttributeThatTheStartLacksIsNamed() {
    GaussianMixture start = named(Examples.threeGroups(2), "a", "b");
    assertComplains(() -> fit(table("a", "b", "c"), start, 5), "'c'", "[a, b]");
  }

  @Test
  void anAttributeThatTheDataLackIsNamed() {
    GaussianMixture start = named(Examples.threeGroups(4), "a", "b", "c", "e");
    assertComplains(() -> fit(table("a", "b", "c"), start, 5), "'e'", "[a, b, c]");
  }

  @Test
  void componentsThatNothingTellsApartAreAnError() {
    GaussianMixture same =
        GaussianMixture.builder(CovarianceTypes.DIAG)
            .weights(0.3, 0.7)
            .means(new double[][] {{1, 2, 3}, {1, 2, 3}})
            .covariances(1, 1, 2, 1, 1, 2)
            .build();
    assertComplains(() -> fit(Samples.of(ROWS), same, 5), "tells", "apart", "[x1, x2, x3]");
  }

  @Test
  void oneComponentNeedNotDifferFromAnything() {
    GaussianMixture one =
        GaussianMixture.builder(CovarianceTypes.SPHERICAL)
            .weights(1)
            .means(new double[][] {{0, 0, 0}})
            .covariances(1)
            .build();
    assertEquals(1, fit(Samples.of(ROWS), one, 5).model().components());
  }

  @Test
  void aStartTooFarFromTheDataIsAnErrorThatSaysSo() {
    GaussianMixture tiny =
        GaussianMixture.builder(CovarianceTypes.TIED_SPHERICAL)
            .weights(0.5, 0.5)
            .means(new double[][] {{1e12, 0, 0}, {-1e12, 0, 0}})
            .covariances(1e-290)
            .build();
    String message =
        assertThrows(FitException.class, () -> fit(Samples.of(ROWS), tiny, 5)).getMessage();
    assertWords(message, "too far", "a given start");
  }

  /** Rows whose answer is yes with a chance of 0.7. */
  private static Samples withAnswers() {
    Random random = new Random(1);
    Samples.Builder builder = Samples.builder(List.of("x1", "x2"), List.of(ANSWER));
    for (double[] row : ROWS) {
      builder.add(new double[] {row[0], row[1], random.nextDouble() < 0.7 ? 1 : 0});
    }
    return builder.build();
  }

  private static MixtureBuilder withAnswers(List<String> values) {
    GaussianMixture numeric = Examples.threeGroups(2);
    CategoricalAttribute answer = new CategoricalAttribute("answer", values);
    return GaussianMixture.builder(CovarianceTypes.FULL)
        .schema(new Schema(List.of("x1", "x2"), List.of(), List.of(answer)))
        .weights(numeric.weights())
        .means(numeric.means())
        .covariances(CovarianceTypes.FULL.parameters(numeric.covariances()));
  }

  @Test
  void aCategoricalAttributeThatTheStartLacksBeginsAtItsOverallFrequencies() {
    Samples samples = withAnswers();
    GaussianMixture begun = fit(samples, Examples.threeGroups(2), 0).model();
    double yes = 0;
    for (int i = 0; i < samples.size(); i++) {
      yes += samples.row(i)[2];
    }
    for (int k = 0; k < 3; k++) {
      double[] probabilities = begun.categorical().get(0).probabilities(k);
      assertEquals(yes / 400, probabilities[1], 1.0 / 400);
      assertEquals(1, probabilities[0] + probabilities[1], 1e-15);
    }
  }

  @Test
  void ifThenNothingTellsTheComponentsApartThatIsAnError() {
    GaussianMixture nothing =
        GaussianMixture.builder(CovarianceTypes.FULL)
            .schema(new Schema(List.of(), List.of(), List.of()))
            .weights(0.5, 0.5)
            .means(new double[2][0])
            .covariances()
            .build();
    Samples.Builder categorical = Samples.builder(List.of(), List.of(ANSWER));
    for (int i = 0; i < 20; i++) {
      categorical.add(new double[] {i % 2});
    }
    assertComplains(() -> fit(categorical.build(), nothing, 5), "apart", "[answer]");
  }

  @Test
  void categoricalValuesAreMatchedByName() {
    double[][] noThenYes = {{0.9, 0.1}, {0.2, 0.8}, {0.5, 0.5}};
    double[][] yesThenNo = {{0.1, 0.9}, {0.8, 0.2}, {0.5, 0.5}};
    GaussianMixture one =
        withAnswers(List.of("no", "yes")).probabilities("answer", noThenYes).build();
    GaussianMixture other =
        withAnswers(List.of("yes", "no")).probabilities("answer", yesThenNo).build();
    Fit expected = fit(withAnswers(), one, 5);
    Fit actual = fit(withAnswers(), other, 5);
    assertEquals(expected.logLikelihood(), actual.logLikelihood());
    for (int k = 0; k < 3; k++) {
      assertArrayEquals(
          expected.model().categorical().get(0).probabilities(k),
          actual.model().categorical().get(0).probabilities(k));
    }
  }

  @Test
  void otherCategoricalValuesAreAnError() {
    GaussianMixture start =
        withAnswers(List.of("no", "maybe"))
            .probabilities("answer", new double[][] {{0.9, 0.1}, {0.2, 0.8}, {0.5, 0.5}})
            .build();
    assertComplains(() -> fit(withAnswers(), start, 5), "'answer'", "maybe", "yes");
  }

  @Test
  void aCategoricalAttributeIsNoNumericOne() {
    GaussianMixture start = named(Examples.threeGroups(3), "x1", "x2", "answer");
    assertComplains(() -> fit(withAnswers(), start, 5), "'answer'", "categorical");
  }

  @Test
  void aNumericAttributeIsNoCategoricalOne() {
    GaussianMixture start =
        withAnswers(List.of("no", "yes"))
            .probabilities("answer", new double[][] {{0.9, 0.1}, {0.2, 0.8}, {0.5, 0.5}})
            .build();
    assertComplains(() -> fit(table("x1", "x2", "answer"), start, 5), "'answer'", "numeric");
  }
}
