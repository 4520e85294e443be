// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mixtura.testing.MixtureAssert.assertSameBits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.start.StartMethod;
import org.mixtura.testing.Examples;

/** Rows of weight 0 change no bit, and the total weight is the sample size. */
class SampleWeightsTest {
  private static final double[][] ROWS = Examples.rows(600, 3, 12);

  /** Rows far away, of weight 0, between the others. */
  private static Samples withNothing() {
    List<double[]> rows = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < ROWS.length; i++) {
      rows.add(ROWS[i]);
      weights.add(weight(i));
      rows.addAll(Collections.nCopies(i % 3, new double[] {1e9, -i, i}));
      weights.addAll(Collections.nCopies(i % 3, 0.0));
    }
    return Samples.of(
        rows.toArray(double[][]::new), weights.stream().mapToDouble(w -> w).toArray());
  }

  private static double weight(int i) {
    return 0.25 + i % 5;
  }

  private static Samples without() {
    double[] weights = new double[ROWS.length];
    Arrays.setAll(weights, SampleWeightsTest::weight);
    return Samples.of(ROWS, weights);
  }

  private static void assertNoBitChanges(FitOptions options) {
    Fit expected = Fits.of(without(), options);
    Fit actual = Fits.of(withNothing(), options);
    assertSameBits(expected.model(), actual.model());
    assertEquals(expected.quality(), actual.quality());
    assertEquals(expected.history(), actual.history());
    assertArrayEquals(expected.quantiles().values(), actual.quantiles().values());
  }

  @ParameterizedTest
  @MethodSource("org.mixtura.testing.Examples#types")
  void rowsOfWeightZeroChangeNoBit(CovarianceType type) {
    assertNoBitChanges(
        FitOptions.DEFAULTS.withComponents(3).withCovarianceType(type).withMaxIterations(40));
  }

  @ParameterizedTest
  @EnumSource(StartMethod.class)
  void rowsOfWeightZeroAreNeverDrawn(StartMethod start) {
    assertNoBitChanges(
        FitOptions.DEFAULTS.withComponents(4).withStart(start).withMaxIterations(40));
  }

  @Test
  void theSampleSizeOfTheCriteriaIsTheTotalWeight() {
    Fit fit = Fits.of(without(), FitOptions.DEFAULTS);
    double total = without().totalWeight();
    assertEquals(total, fit.quality().totalWeight());
    assertEquals(600, fit.quality().samples());
    assertEquals(
        -2 * fit.logLikelihood() + fit.model().freeParameters() * Math.log(total),
        fit.quality().bic(),
        1e-9);
  }

  /** In default starts too, a heavy sample is as good as many: both ways lead to one optimum. */
  @Test
  void weightsAndRepetitionsReachTheSameOptimum() {
    double[] weights = new double[ROWS.length];
    Random random = new Random(1);
    Arrays.setAll(weights, i -> 1 + random.nextInt(4));
    FitOptions options =
        FitOptions.DEFAULTS
            .withComponents(3)
            .withTolerance(1e-10)
            .withMaxIterations(5000)
            .withCovarianceType(CovarianceTypes.TIED);
    Fit weighted = Fits.of(Samples.of(ROWS, weights), options);
    Fit repeated = Fits.of(Samples.of(Examples.repeated(ROWS, weights)), options);
    assertEquals(repeated.logLikelihood(), weighted.logLikelihood(), 1e-4);
  }
}
