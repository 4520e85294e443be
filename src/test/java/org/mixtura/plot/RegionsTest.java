// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.model.GaussianMixture;
import org.mixtura.testing.RandomMixtures;

/** An ellipse holds its component's mean, and the share that it is said to hold. */
class RegionsTest {
  private static final int DRAWS = 20_000;

  @ParameterizedTest
  @MethodSource("org.mixtura.testing.Examples#types")
  void holdsItsMeanAndItsShareForEveryType(CovarianceType type) {
    for (long seed = 1; seed <= 3; seed++) {
      assertShares(RandomMixtures.of(type, 3, 2, seed));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1e8, 1", "-1e8, 0.01", "0, 1e-150", "0, 1e140", "1e-140, 1e-150"})
  void holdsThemFarFromZeroAndInAnyUnit(double offset, double unit) {
    double variance = unit * unit;
    assertShares(
        ChartDataExamples.plane(
            new double[][] {{offset, -offset}, {offset + unit, offset}},
            variance,
            0.5 * variance,
            0.5 * variance,
            2 * variance,
            4 * variance,
            0,
            0,
            variance));
  }

  @ParameterizedTest
  @CsvSource({"0.9", "-0.9999", "0.999999"})
  void holdsThemUnderStrongCorrelation(double correlation) {
    assertShares(
        ChartDataExamples.plane(
            new double[][] {{1, 2}}, 1, 10 * correlation, 10 * correlation, 100));
  }

  private static void assertShares(GaussianMixture mixture) {
    for (int k = 0; k < mixture.components(); k++) {
      for (double share : new double[] {ScatterPlot.INNER, ScatterPlot.OUTER}) {
        Path2D ellipse = Regions.ellipse(mixture, k, share);
        double[] mean = mixture.mean(k);
        assertTrue(ellipse.contains(mean[0], mean[1]), "the mean");
        double standardError = Math.sqrt(share * (1 - share) / DRAWS);
        assertEquals(share, inside(ellipse, mixture, k), 4.5 * standardError);
      }
    }
  }

  private static double inside(Path2D ellipse, GaussianMixture mixture, int k) {
    Random random = new Random(7 + k);
    double[] mean = mixture.mean(k);
    int inside = 0;
    for (int i = 0; i < DRAWS; i++) {
      double[] normal = {random.nextGaussian(), random.nextGaussian()};
      double[] offset = mixture.covariances().transform(k, normal);
      if (ellipse.contains(mean[0] + offset[0], mean[1] + offset[1])) {
        inside++;
      }
    }
    return (double) inside / DRAWS;
  }
}
