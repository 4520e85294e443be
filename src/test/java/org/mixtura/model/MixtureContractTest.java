// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.apache.commons.math3.distribution.MultivariateNormalDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.data.Samples;
import org.mixtura.testing.Examples;

/** What a mixture of any covariance type keeps. */
class MixtureContractTest {
  private static final String TYPES = "org.mixtura.testing.Examples#types";
  private static final int D = 3;
  private static final double[][] ROWS = Examples.rows(600, D, 2);

  /** commons-math3's density, another piece of code. */
  @ParameterizedTest
  @MethodSource(TYPES)
  void componentLogDensitiesAreThoseOfNormalDistributions(CovarianceType type) {
    GaussianMixture model = Examples.ofType(type, D);
    for (double[] row : Arrays.copyOf(ROWS, 20)) {
      double[] actual = model.componentLogDensities(row);
      for (int k = 0; k < model.components(); k++) {
        double density = normal(model, k).density(row);
        assertEquals(density, Math.exp(actual[k]), 1e-11 * density);
      }
    }
  }

  private static MultivariateNormalDistribution normal(GaussianMixture model, int k) {
    return new MultivariateNormalDistribution(
        new Well19937c(1), model.mean(k), model.covariance(k));
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void logDensityIsThatOfTheSumOfComponents(CovarianceType type) {
    GaussianMixture model = Examples.ofType(type, D);
    for (double[] row : ROWS) {
      double[] logs = model.componentLogDensities(row);
      double density = 0;
      for (int k = 0; k < logs.length; k++) {
        density += model.weight(k) * Math.exp(logs[k]);
      }
      assertEquals(Math.log(density), model.logDensity(row), 1e-12);
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void responsibilitiesSumToOne(CovarianceType type) {
    GaussianMixture model = Examples.ofType(type, D);
    for (double[] responsibilities : model.responsibilities(Samples.of(ROWS))) {
      assertEquals(1, Arrays.stream(responsibilities).sum(), 1e-15 * D);
      assertTrue(Arrays.stream(responsibilities).allMatch(r -> r >= 0 && r <= 1));
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void responsibilitiesSumToOneFarFromEverything(CovarianceType type) {
    GaussianMixture model = Examples.ofType(type, D);
    double[] far = {1e9, -1e9, 1e9};
    assertEquals(1, Arrays.stream(model.responsibilities(far)).sum(), 1e-15 * D);
    assertTrue(Double.isFinite(model.logDensity(far)));
  }

  /** So far away that the squared distance is no double any more. */
  @ParameterizedTest
  @MethodSource(TYPES)
  void whereTheDensityIsZeroThePriorIsLeft(CovarianceType type) {
    GaussianMixture model = Examples.ofType(type, D);
    double[] beyond = {1e200, 0, 0};
    assertEquals(Double.NEGATIVE_INFINITY, model.logDensity(beyond));
    assertArrayEquals(model.weights(), model.responsibilities(beyond));
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void responsibilitiesAreSharesOfTheDensity(CovarianceType type) {
    GaussianMixture model = Examples.ofType(type, D);
    for (double[] row : Arrays.copyOf(ROWS, 50)) {
      double[] logs = model.componentLogDensities(row);
      double[] responsibilities = model.responsibilities(row);
      for (int k = 0; k < logs.length; k++) {
        double share = model.weight(k) * Math.exp(logs[k] - model.logDensity(row));
        assertEquals(share, responsibilities[k], 1e-12);
      }
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void aTableIsScoredLikeItsRows(CovarianceType type) {
    GaussianMixture model = Examples.ofType(type, D);
    Samples samples = Samples.of(ROWS);
    double[] logDensities = model.logDensities(samples);
    double[][] responsibilities = model.responsibilities(samples);
    int[] assignments = model.assignments(samples);
    for (int i = 0; i < ROWS.length; i++) {
      assertEquals(model.logDensity(ROWS[i]), logDensities[i]);
      assertArrayEquals(model.responsibilities(ROWS[i]), responsibilities[i]);
      assertEquals(model.assign(ROWS[i]), assignments[i]);
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void assignmentIsTheLargestResponsibility(CovarianceType type) {
    GaussianMixture model = Examples.ofType(type, D);
    for (double[] row : ROWS) {
      double[] responsibilities = model.responsibilities(row);
      double largest = Arrays.stream(responsibilities).max().orElseThrow();
      assertEquals(largest, responsibilities[model.assign(row)]);
    }
  }

  /** Two weights, means of K x d, and the covariances. */
  @ParameterizedTest
  @MethodSource(TYPES)
  void freeParametersCountWeightsMeansAndCovariances(CovarianceType type) {
    assertEquals(2 + 3 * D + type.freeParameters(3, D), Examples.ofType(type, D).freeParameters());
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void whatIsHandedOutIsACopy(CovarianceType type) {
    GaussianMixture model = Examples.ofType(type, D);
    double before = model.logDensity(ROWS[0]);
    model.weights()[0] = 9;
    model.mean(0)[0] = 9;
    model.means()[1][1] = 9;
    model.covariance(0)[0][0] = 9;
    model.precision(0)[0][0] = 9;
    assertEquals(before, model.logDensity(ROWS[0]));
  }
}
