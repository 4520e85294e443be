// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
 * Data far from the origin. Adding an offset rounds the data (to a multiple of 1.5e-8 at 1e8, of
 * 1.2e-4 at 1e12), so the fit of x + offset is compared with that of (x + offset) - offset, which
 * is exact. Moments about an anchor near the mean lose nothing by the offset (Chan, Golub and
 * LeVeque 1983, doi 10.1080/00031305.1983.10483115); a mean, as a double, has that step, which sets
 * the tolerances of 1e-8 and 1e-5. (Of scikit-learn 1.9.1, {@code GaussianMixture.fit} gives
 * covariances that are wrong by up to 20 % at an offset of 1e7, and raises "ill-defined covariance"
 * at 1e8.)
 */
class OffsetTest {
  static Stream<Arguments> typesAndOffsets() {
    return Examples.types()
        .flatMap(t -> Stream.of(Arguments.of(t, 1e8, 1e-8), Arguments.of(t, 1e12, 1e-5)));
  }

  private static double[][] moved(double[][] rows, double offset) {
    return Arrays.stream(rows)
        .map(row -> Arrays.stream(row).map(v -> v + offset).toArray())
        .toArray(double[][]::new);
  }

  /** The start of faithful-em-oracle.csv, after its first step. */
  private static GaussianMixture start(Samples samples, CovarianceType type, double offset) {
    GaussianMixture full =
        GaussianMixture.builder(CovarianceTypes.FULL)
            .weights(0.5, 0.5)
            .means(moved(new double[][] {{2, 55}, {4, 80}}, offset))
            .covariances(0.25, 0, 0, 36, 0.25, 0, 0, 36)
            .build();
    return Examples.firstStep(samples, full, type);
  }

  @ParameterizedTest
  @MethodSource("typesAndOffsets")
  void aGivenStartLeadsToTheSameMixture(CovarianceType type, double offset, double tolerance) {
    double[][] far = moved(Reference.faithful(), offset);
    Samples there = Samples.of(far);
    Samples here = Samples.of(moved(far, -offset));
    assertMoved(
        Fits.fromStart(here, start(here, type, 0), 10),
        Fits.fromStart(there, start(there, type, offset), 10),
        offset,
        tolerance);
  }

  @ParameterizedTest
  @MethodSource("typesAndOffsets")
  void theDefaultsLeadToTheSameMixture(CovarianceType type, double offset, double tolerance) {
    double[][] far = moved(Reference.faithful(), offset);
    FitOptions options =
        FitOptions.DEFAULTS.withCovarianceType(type).withTolerance(0).withMaxIterations(40);
    assertMoved(
        Fits.of(Samples.of(moved(far, -offset)), options),
        Fits.of(Samples.of(far), options),
        offset,
        tolerance);
  }

  @ParameterizedTest
  @MethodSource("typesAndOffsets")
  void oneComponentIsRightToNineDigits(CovarianceType type, double offset) {
    double[][] far = moved(Reference.faithful(), offset);
    assertMoved(
        Fits.fromDefaults(Samples.of(moved(far, -offset)), 1, type, 5),
        Fits.fromDefaults(Samples.of(far), 1, type, 5),
        offset,
        1e-9);
  }

  /** A mean, as a double, is no closer than half a unit in its last place. */
  private static void assertMoved(Fit here, Fit there, double offset, double tolerance) {
    GaussianMixture near = here.model();
    GaussianMixture far = there.model();
    for (int k = 0; k < near.components(); k++) {
      assertRelative(near.weight(k), far.weight(k), tolerance);
      for (int j = 0; j < 2; j++) {
        double sd = Math.sqrt(near.covariances().get(k, j, j));
        assertEquals(near.mean(k)[j], far.mean(k)[j] - offset, tolerance * sd + Math.ulp(offset));
        for (int l = 0; l < 2; l++) {
          assertEquals(
              near.covariances().get(k, j, l),
              far.covariances().get(k, j, l),
              tolerance * sd * Math.sqrt(near.covariances().get(k, l, l)));
        }
      }
    }
    assertRelative(here.logLikelihood(), there.logLikelihood(), tolerance);
  }
}
