// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.testing.Examples;

/** Samples drawn from a mixture of every type have its moments. */
class SampleTest {
  private static final String TYPES = "org.mixtura.testing.Examples#types";
  private static final int D = 3;
  private static final int N = 200_000;

  /** Of some 100 figures of one seed, none is off by more standard errors than this. */
  private static final double STANDARD_ERRORS = 4.5;

  @ParameterizedTest
  @MethodSource(TYPES)
  void drawsHaveTheMixturesMoments(CovarianceType type) {
    GaussianMixture model = Examples.ofType(type, D);
    DrawnSamples draw = model.sample(N, 1);
    for (int k = 0; k < model.components(); k++) {
      double[][] rows = rowsOf(draw, k);
      assertShare(model.weight(k), rows.length);
      double[] mean = mean(rows);
      for (int j = 0; j < D; j++) {
        double variance = model.covariances().get(k, j, j);
        assertNear(model.mean(k)[j], mean[j], Math.sqrt(variance / rows.length));
        for (int l = 0; l < D; l++) {
          assertCovariance(model, k, j, l, rows);
        }
      }
    }
  }

  private static double[][] rowsOf(DrawnSamples draw, int k) {
    return IntStream.range(0, N)
        .filter(i -> draw.components()[i] == k)
        .mapToObj(i -> draw.rows()[i])
        .toArray(double[][]::new);
  }

  private static void assertShare(double weight, int count) {
    assertNear(weight, (double) count / N, Math.sqrt(weight * (1 - weight) / N));
  }

  private static double[] mean(double[][] rows) {
    double[] mean = new double[D];
    Arrays.setAll(
        mean, j -> Arrays.stream(rows).mapToDouble(row -> row[j]).average().orElseThrow());
    return mean;
  }

  private static void assertCovariance(
      GaussianMixture model, int k, int j, int l, double[][] rows) {
    double[] mean = model.mean(k);
    double covariance =
        Arrays.stream(rows)
            .mapToDouble(row -> (row[j] - mean[j]) * (row[l] - mean[l]))
            .average()
            .orElseThrow();
    double expected = model.covariances().get(k, j, l);
    double product = model.covariances().get(k, j, j) * model.covariances().get(k, l, l);
    assertNear(expected, covariance, Math.sqrt((product + expected * expected) / rows.length));
  }

  private static void assertNear(double expected, double actual, double standardError) {
    assertEquals(expected, actual, STANDARD_ERRORS * standardError);
  }

  @Test
  void theSameSeedGivesTheSameRows() {
    GaussianMixture model = Examples.threeGroups(D);
    assertArrayEquals(model.sample(100, 7).rows(), model.sample(100, 7).rows());
    assertArrayEquals(model.sample(100, 7).components(), model.sample(100, 7).components());
  }

  @Test
  void anotherSeedGivesOtherRows() {
    GaussianMixture model = Examples.threeGroups(D);
    assertFalse(Arrays.deepEquals(model.sample(1, 7).rows(), model.sample(1, 8).rows()));
    assertFalse(Arrays.deepEquals(model.sample(1, 7).rows(), model.sample(1, 7L << 32).rows()));
  }

  @Test
  void noRowsCanBeDrawn() {
    assertEquals(0, Examples.threeGroups(D).sample(0, 1).rows().length);
  }
}
