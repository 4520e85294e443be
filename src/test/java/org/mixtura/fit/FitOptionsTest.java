// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mixtura.testing.Complaint.assertComplains;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.model.GaussianMixture;
import org.mixtura.start.StartMethod;
import org.mixtura.testing.Examples;

class FitOptionsTest {
  private static final FitOptions DEFAULTS = FitOptions.DEFAULTS;

  @Test
  void theDefaultsAreTheDocumentedOnes() {
    FitOptions documented =
        new FitOptions(
            2,
            CovarianceTypes.FULL,
            500,
            1e-6,
            1e-9,
            StartMethod.AUTO,
            20,
            Optional.empty(),
            false,
            0,
            1);
    assertEquals(documented, DEFAULTS);
  }

  @Test
  void eachOptionCanBeChangedAlone() {
    GaussianMixture start = Examples.threeGroups(2);
    FitOptions changed =
        DEFAULTS
            .withComponents(3)
            .withCovarianceType(CovarianceTypes.TIED)
            .withMaxIterations(7)
            .withTolerance(0.5)
            .withRegularisation(0.25)
            .withStart(StartMethod.RANDOM)
            .withStarts(4)
            .withStartModel(start)
            .withEqualWeights(true)
            .withThreads(5)
            .withSeed(6);
    assertEquals(
        new FitOptions(
            3,
            CovarianceTypes.TIED,
            7,
            0.5,
            0.25,
            StartMethod.RANDOM,
            4,
            Optional.of(start),
            true,
            5,
            6),
        changed);
  }

  @Test
  void noStartModelIsNone() {
    FitOptions with = DEFAULTS.withStartModel(Examples.threeGroups(2));
    assertEquals(DEFAULTS, with.withStartModel(null));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void componentsMustBeAtLeastOne(int value) {
    assertComplains(
        () -> DEFAULTS.withComponents(value), "components", "is " + value, "at least 1");
  }

  @Test
  void iterationsMayBeNoneButNotFewer() {
    assertEquals(0, DEFAULTS.withMaxIterations(0).maxIterations());
    assertComplains(() -> DEFAULTS.withMaxIterations(-1), "iterations", "is -1", "at least 0");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1e-9, Double.NaN, Double.POSITIVE_INFINITY})
  void toleranceMustBeFiniteAndNotNegative(double value) {
    assertComplains(
        () -> DEFAULTS.withTolerance(value), "tolerance", "is " + value, "finite", "0 or more");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1e-9, Double.NaN, Double.POSITIVE_INFINITY})
  void regularisationMustBeFiniteAndNotNegative(double value) {
    assertComplains(
        () -> DEFAULTS.withRegularisation(value), "regularisation", "is " + value, "0 or more");
  }

  @Test
  void startsMustBeAtLeastOne() {
    assertComplains(() -> DEFAULTS.withStarts(0), "starts", "is 0", "at least 1");
  }

  @Test
  void threadsMayBeAllCoresButNotFewerThanNone() {
    assertComplains(() -> DEFAULTS.withThreads(-2), "threads", "is -2", "at least 0");
  }

  @Test
  void nothingMayBeNull() {
    assertThrows(NullPointerException.class, () -> DEFAULTS.withCovarianceType(null));
    assertThrows(NullPointerException.class, () -> DEFAULTS.withStart(null));
  }
}
