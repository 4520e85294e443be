// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mixtura.testing.Complaint.assertComplains;
import static org.mixtura.testing.Complaint.assertWords;
import static org.mixtura.testing.MixtureAssert.assertClose;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Schema;
import org.mixtura.testing.Reference;

/** An attribute that does not vary is left out. */
class ConstantAttributeTest {
  private static final String TYPES = "org.mixtura.testing.Examples#types";

  private static Samples.Builder named(String... names) {
    return Samples.builder(List.of(names));
  }

  /** Old Faithful with a constant in the middle. */
  private static Samples withConstant(double constant) {
    Samples.Builder builder = named("eruptions", "flat", "waiting");
    for (double[] row : Reference.faithful()) {
      builder.add(new double[] {row[0], constant, row[1]});
    }
    return builder.build();
  }

  private static Samples without() {
    Samples.Builder builder = named("eruptions", "waiting");
    Arrays.stream(Reference.faithful()).forEach(builder::add);
    return builder.build();
  }

  private static FitOptions options(CovarianceType type) {
    return FitOptions.DEFAULTS.withCovarianceType(type);
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void theFitIsThatOfTheOthers(CovarianceType type) {
    Fit expected = Fits.of(without(), options(type));
    for (double constant : new double[] {0, 0.1, -1e300}) {
      Fit actual = Fits.of(withConstant(constant), options(type));
      assertClose(expected.model(), actual.model(), 1e-15);
      assertEquals(expected.quality(), actual.quality());
    }
  }

  @Test
  void itIsNamed() {
    Fit fit = Fits.of(withConstant(7), FitOptions.DEFAULTS);
    assertEquals(List.of("eruptions", "waiting"), fit.model().schema().attributes());
    assertEquals(List.of("flat"), fit.model().schema().constant());
    assertWords(String.join("\n", fit.warnings()), "constant", "flat");
  }

  @Test
  void scoringIgnoresIt() {
    GaussianMixture model = Fits.of(withConstant(7), FitOptions.DEFAULTS).model();
    assertArrayEquals(model.logDensities(without()), model.logDensities(withConstant(99)));
    assertComplains(() -> model.logDensity(new double[] {3, 7, 70}), "flat", "left out");
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void ifAllAreConstantTheLogDensityIsZero(CovarianceType type) {
    double[][] rows = new double[30][];
    Arrays.fill(rows, new double[] {3, -0.1});
    Fit fit = Fits.of(Samples.of(rows), options(type).withComponents(3));
    assertEquals(1, fit.model().components());
    assertEquals(List.of("x1", "x2"), fit.model().schema().constant());
    assertEquals(0, fit.logLikelihood());
    assertEquals(0, fit.model().freeParameters());
    assertEquals(0, fit.model().logDensity(new double[0]));
    assertArrayEquals(new double[1001], fit.quantiles().values());
    assertWords(String.join("\n", fit.warnings()), "x1, x2", "3 components", "fitted 1");
  }

  @Test
  void categoricalAttributesCanBeLeftAlone() {
    CategoricalAttribute answer = new CategoricalAttribute("answer", List.of("no", "yes"));
    Samples.Builder builder = Samples.builder(List.of("flat"), List.of(answer));
    for (int i = 0; i < 30; i++) {
      builder.add(new double[] {5, i % 3 == 0 ? 0 : 1});
    }
    GaussianMixture model = Fits.of(builder.build(), FitOptions.DEFAULTS).model();
    assertEquals(List.of("answer"), model.schema().names());
    assertEquals(1 + 2, model.freeParameters());
  }

  /** Zero as a double: a variance that is merely tiny counts. */
  @Test
  void aTinyVarianceIsNotZero() {
    double[][] rows = new double[50][];
    Arrays.setAll(rows, i -> new double[] {i, 1 + i % 2 * Math.ulp(1.0)});
    Fit fit = Fits.of(Samples.of(rows), options(CovarianceTypes.DIAG).withComponents(1));
    assertEquals(List.of(), fit.model().schema().constant());
    assertEquals(
        Math.ulp(1.0) / 2, Math.sqrt(fit.model().covariance(0)[1][1]), 1e-8 * Math.ulp(1.0));
  }

  @Test
  void aStartModelMayNameIt() {
    GaussianMixture start =
        GaussianMixture.builder(CovarianceTypes.DIAG)
            .schema(new Schema(List.of("eruptions", "flat", "waiting"), List.of(), List.of()))
            .weights(0.5, 0.5)
            .means(new double[][] {{2, 7, 55}, {4, 7, 80}})
            .covariances(0.25, 1, 36, 0.25, 1, 36)
            .build();
    Fit fit = Fits.of(withConstant(7), FitOptions.DEFAULTS.withStartModel(start));
    assertEquals(-1147.806352537811, fit.logLikelihood(), 1e-3);
  }

  @Test
  void aStartModelMustNotLeaveOutWhatVaries() {
    GaussianMixture start = Fits.of(withConstant(7), FitOptions.DEFAULTS).model();
    Samples.Builder varying = named("eruptions", "flat", "waiting");
    for (double[] row : Reference.faithful()) {
      varying.add(new double[] {row[0], row[0] * row[1], row[1]});
    }
    FitOptions options = FitOptions.DEFAULTS.withStartModel(start);
    assertComplains(() -> Fits.of(varying.build(), options), "'flat'", "constant");
  }
}
