// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.testing.Complaint.assertComplains;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mixtura.moments.Moments;
import org.mixtura.moments.Spread;

/** Two components of 3 and 1 samples, of covariances whose sums are exact. */
class ScattersTest {
  private static final double[][][] EACH = {{{4, 1}, {1, 2}}, {{8, -2}, {-2, 16}}};
  private static final double[] TOTALS = {3, 1};
  private static final double[] RIDGE = {0.5, 0.25};

  private static Scatters scatters(Spread spread) {
    return scatters(spread, RIDGE, TOTALS);
  }

  private static Scatters scatters(Spread spread, double[] ridge, double... totals) {
    int d = ridge.length;
    Moments moments = new Moments(new double[totals.length][d], spread, new int[0]);
    for (int k = 0; k < totals.length; k++) {
      double[] mean = new double[d];
      Arrays.fill(mean, k);
      double[][] covariance = Arrays.stream(EACH[k]).limit(d).toArray(double[][]::new);
      if (totals[k] > 0) {
        moments.addAround(k, mean, totals[k], covariance);
      }
    }
    return Scatters.of(moments, ridge);
  }

  @ParameterizedTest
  @EnumSource
  void sharesAreThoseOfTheWeight(Spread spread) {
    Scatters scatters = scatters(spread);
    assertEquals(2, scatters.components());
    assertEquals(2, scatters.dimension());
    assertArrayEquals(new double[] {0.75, 0.25}, scatters.shares());
  }

  @Test
  void eachIsItsScatterOverItsTotalWithTheRidge() {
    assertArrayEquals(
        new double[][][] {{{4.5, 1}, {1, 2.25}}, {{8.5, -2}, {-2, 16.25}}},
        scatters(Spread.FULL).covariances());
  }

  @ParameterizedTest
  @EnumSource(names = {"FULL", "DIAGONAL"})
  void variancesAreTheDiagonal(Spread spread) {
    assertArrayEquals(new double[][] {{4.5, 2.25}, {8.5, 16.25}}, scatters(spread).variances());
  }

  @ParameterizedTest
  @EnumSource(names = {"FULL", "DIAGONAL", "TRACE"})
  void meanVariancesHaveTheMeanRidge(Spread spread) {
    assertArrayEquals(new double[] {3.375, 12.375}, scatters(spread).meanVariances());
  }

  /** (3 x 4 + 8) / 4, and so on; what lies between the means is not in it. */
  @ParameterizedTest
  @EnumSource(names = {"FULL", "POOLED_FULL"})
  void allTogetherAreTheSumOverTheWeight(Spread spread) {
    assertArrayEquals(
        new double[][] {{5.5, 0.25}, {0.25, 5.75}}, scatters(spread).pooledCovariance());
  }

  @ParameterizedTest
  @EnumSource(names = {"FULL", "DIAGONAL", "POOLED_FULL", "POOLED_DIAGONAL"})
  void pooledVariancesAreTheDiagonal(Spread spread) {
    assertArrayEquals(new double[] {5.5, 5.75}, scatters(spread).pooledVariances());
  }

  @ParameterizedTest
  @EnumSource
  void thePooledMeanVarianceIsTheirMean(Spread spread) {
    assertEquals(5.625, scatters(spread).pooledMeanVariance());
  }

  @Test
  void whatMomentsDoNotHoldIsRefused() {
    Scatters trace = scatters(Spread.TRACE);
    Scatters pooled = scatters(Spread.POOLED_FULL);
    assertComplains(trace::variances, "single attributes");
    assertComplains(trace::pooledVariances, "single attributes");
    assertComplains(scatters(Spread.DIAGONAL)::covariances, "pairs of attributes");
    assertComplains(pooled::covariances, "each component");
    assertComplains(pooled::variances, "each component");
    assertComplains(pooled::meanVariances, "each component");
    assertComplains(scatters(Spread.POOLED_DIAGONAL)::pooledCovariance, "pairs of attributes");
  }

  @Test
  void aComponentWithoutSamplesAddsNothingToTheOthers() {
    Scatters scatters = scatters(Spread.FULL, RIDGE, 3, 0);
    assertArrayEquals(new double[][] {{4.5, 1}, {1, 2.25}}, scatters.pooledCovariance());
    assertEquals(3.375, scatters.pooledMeanVariance());
    assertTrue(Double.isNaN(scatters.variances()[1][0]));
    assertThrows(
        IllDefinedCovarianceException.class, () -> CovarianceTypes.FULL.estimate(scatters, null));
  }

  @ParameterizedTest
  @EnumSource
  void withoutAttributesTheMeanVarianceIsOne(Spread spread) {
    Scatters scatters = scatters(spread, new double[0], TOTALS);
    assertEquals(1, scatters.pooledMeanVariance());
    if (!spread.pooled()) {
      assertArrayEquals(new double[] {1, 1}, scatters.meanVariances());
    }
  }

  @Test
  void laterChangesOfTheRidgeChangeNothing() {
    double[] ridge = RIDGE.clone();
    Scatters scatters = scatters(Spread.FULL, ridge, TOTALS);
    Arrays.fill(ridge, 77);
    scatters.shares()[0] = 77;
    assertEquals(4.5, scatters.variances()[0][0]);
    assertEquals(0.75, scatters.shares()[0]);
  }
}
