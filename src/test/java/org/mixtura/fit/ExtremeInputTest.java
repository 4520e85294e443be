// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.testing.Complaint.assertComplains;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.data.Samples;
import org.mixtura.start.StartMethod;

/** Odd data that must not trip a fit, and data that it must refuse. */
class ExtremeInputTest {
  @Test
  void aVarianceBeyondDoublesIsRefused() {
    double[][] rows = {{1, -1e200}, {2, 1e200}, {3, 0}};
    assertComplains(
        () -> Fits.of(Samples.of(rows), FitOptions.DEFAULTS), "'x2'", "too large", "divide");
  }

  @ParameterizedTest
  @MethodSource("org.mixtura.testing.Examples#types")
  void oneOutlierFarAwayIsNoError(CovarianceType type) {
    double[][] rows = gaussians(200);
    rows[17] = new double[] {1e9, -1e9};
    Fit fit = Fits.of(Samples.of(rows), FitOptions.DEFAULTS.withCovarianceType(type));
    assertTrue(Double.isFinite(fit.logLikelihood()));
  }

  @ParameterizedTest
  @MethodSource("org.mixtura.testing.Examples#types")
  void tinySampleWeightsAreNoError(CovarianceType type) {
    double[] weights = new double[200];
    Arrays.fill(weights, 1e-12);
    Fit fit =
        Fits.of(Samples.of(gaussians(200), weights), FitOptions.DEFAULTS.withCovarianceType(type));
    Fit unweighted =
        Fits.of(Samples.of(gaussians(200)), FitOptions.DEFAULTS.withCovarianceType(type));
    assertEquals(unweighted.quality().meanLogLikelihood(), fit.quality().meanLogLikelihood(), 1e-4);
  }

  /** A value so rare that the sub-sample of the short runs misses it. */
  @ParameterizedTest
  @EnumSource(StartMethod.class)
  void aRareValueIsNoReasonForAStartToFail(StartMethod start) {
    double[][] rows = new double[20_001][];
    Arrays.setAll(rows, i -> new double[] {i == 20_000 ? 9 : i % 2});
    Fit fit =
        Fits.of(
            Samples.of(rows), FitOptions.DEFAULTS.withComponents(3).withStart(start).withStarts(8));
    assertEquals(
        0, fit.history().starts().stream().filter(s -> s.status() == StartStatus.FAILED).count());
  }

  private static double[][] gaussians(int n) {
    Random random = new Random(6);
    double[][] rows = new double[n][];
    Arrays.setAll(
        rows, i -> new double[] {random.nextGaussian() + i % 2 * 5, random.nextGaussian()});
    return rows;
  }
}
