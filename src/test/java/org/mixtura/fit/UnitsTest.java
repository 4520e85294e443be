// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.testing.MixtureAssert.assertRelative;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;
import org.mixtura.testing.Examples;
import org.mixtura.testing.Reference;

/**
 * Other units change nothing else: factors of 1e-6 to 1e6 per attribute (for types that such
 * factors lead out of, spherical ones above all, one common factor), and common factors of 1e-150
 * and 1e150.
 */
class UnitsTest {
  private static final String TYPES = "org.mixtura.testing.Examples#types";
  private static final double TOLERANCE = 1e-9;
  private static final double[][] FACTORS = {
    {1e-6, 1e6, 1, 1e3}, {1e6, 1e-3, 1e-6, 7}, {0.1, 1e6, 1e6, 1e-6}
  };

  static Stream<Arguments> typesAndFactors() {
    return Examples.types()
        .flatMap(
            type ->
                Arrays.stream(FACTORS)
                    .map(
                        f ->
                            Arguments.of(
                                type, Examples.scalesPerAttribute(type) ? f : same(f[0]))));
  }

  private static double[] same(double factor) {
    double[] factors = new double[4];
    Arrays.fill(factors, factor);
    return factors;
  }

  private static double[][] scaled(double[][] rows, double[] factors) {
    return Arrays.stream(rows)
        .map(
            row -> {
              double[] scaled = row.clone();
              Arrays.setAll(scaled, j -> scaled[j] * factors[j]);
              return scaled;
            })
        .toArray(double[][]::new);
  }

  @ParameterizedTest
  @MethodSource("typesAndFactors")
  void aGivenStartLeadsToTheSameMixture(CovarianceType type, double[] factors) {
    double[][] rows = Examples.rows(700, 4, 7);
    GaussianMixture start = Examples.threeGroups(4);
    assertScaled(
        fromStart(rows, start, type),
        fromStart(scaled(rows, factors), scaled(start, factors), type),
        factors);
  }

  private static GaussianMixture scaled(GaussianMixture full, double[] factors) {
    double[] covariances = CovarianceTypes.FULL.parameters(full.covariances());
    Arrays.setAll(covariances, p -> covariances[p] * factors[p / 4 % 4] * factors[p % 4]);
    return GaussianMixture.builder(CovarianceTypes.FULL)
        .weights(full.weights())
        .means(scaled(full.means(), factors))
        .covariances(covariances)
        .build();
  }

  private static Fit fromStart(double[][] rows, GaussianMixture full, CovarianceType type) {
    Samples samples = Samples.of(rows);
    return Fits.fromStart(samples, Examples.firstStep(samples, full, type), 15);
  }

  /** Iris, with k-means starts and the default regularisation. */
  @ParameterizedTest
  @MethodSource("typesAndFactors")
  void theDefaultsLeadToTheSameMixture(CovarianceType type, double[] factors) {
    FitOptions options = sixtyIterations(type);
    Fit expected = Fits.of(Samples.of(Reference.iris()), options);
    Fit actual = Fits.of(Samples.of(scaled(Reference.iris(), factors)), options);
    assertScaled(expected, actual, factors);
    assertEquals(expected.diagnostics(), actual.diagnostics());
  }

  /**
   * With a tolerance, rounding decides whether a run that hardly moves makes one iteration more.
   */
  private static FitOptions sixtyIterations(CovarianceType type) {
    return FitOptions.DEFAULTS
        .withComponents(3)
        .withCovarianceType(type)
        .withTolerance(0)
        .withMaxIterations(60);
  }

  /** Much regularisation, so that an absolute ridge would show. */
  @ParameterizedTest
  @MethodSource("typesAndFactors")
  void theRidgeHasTheUnitsOfTheData(CovarianceType type, double[] factors) {
    FitOptions options =
        FitOptions.DEFAULTS
            .withCovarianceType(type)
            .withRegularisation(0.05)
            .withTolerance(0)
            .withMaxIterations(30);
    Fit expected = Fits.of(Samples.of(Reference.iris()), options);
    Fit actual = Fits.of(Samples.of(scaled(Reference.iris(), factors)), options);
    assertScaled(expected, actual, factors);
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void extremeScalesAreExactEnough(CovarianceType type) {
    double[][] rows = Examples.rows(10_000, 4, 8);
    Fit expected = Fits.fromDefaults(Samples.of(rows), 3, type, 25);
    for (double factor : new double[] {1e-150, 1e150}) {
      double[] factors = same(factor);
      Fit actual = Fits.fromDefaults(Samples.of(scaled(rows, factors)), 3, type, 25);
      assertScaled(expected, actual, factors);
      assertTrue(actual.diagnostics().degenerate().isEmpty());
    }
  }

  /** The defaults, ridge and all, at extreme scales. */
  @ParameterizedTest
  @MethodSource(TYPES)
  void theDefaultsWorkAtExtremeScales(CovarianceType type) {
    FitOptions options = sixtyIterations(type);
    Fit expected = Fits.of(Samples.of(Reference.iris()), options);
    for (double factor : new double[] {1e-150, 1e150}) {
      Fit actual = Fits.of(Samples.of(scaled(Reference.iris(), same(factor))), options);
      assertScaled(expected, actual, same(factor));
      assertEquals(expected.diagnostics(), actual.diagnostics());
    }
  }

  /**
   * Factors are taken out one after the other: the square of 1e150 is still a double, no more is.
   */
  private static void assertScaled(Fit expected, Fit actual, double[] factors) {
    GaussianMixture plain = expected.model();
    GaussianMixture scaled = actual.model();
    for (int k = 0; k < plain.components(); k++) {
      assertRelative(plain.weight(k), scaled.weight(k), TOLERANCE);
      for (int j = 0; j < factors.length; j++) {
        double sd = Math.sqrt(plain.covariances().get(k, j, j));
        assertEquals(plain.mean(k)[j], scaled.mean(k)[j] / factors[j], TOLERANCE * sd);
        for (int l = 0; l < factors.length; l++) {
          assertEquals(
              plain.covariances().get(k, j, l),
              scaled.covariances().get(k, j, l) / factors[j] / factors[l],
              TOLERANCE * sd * Math.sqrt(plain.covariances().get(k, l, l)));
        }
      }
    }
    double shift = Arrays.stream(factors).map(Math::log).sum() * expected.quality().samples();
    assertEquals(
        expected.logLikelihood(),
        actual.logLikelihood() + shift,
        TOLERANCE * Math.max(Math.abs(expected.logLikelihood()), Math.abs(shift)));
  }
}
