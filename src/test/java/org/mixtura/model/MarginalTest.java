// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.mixtura.testing.Complaint.assertComplains;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.testing.Examples;
import org.mixtura.testing.MixtureAssert;

/** Marginals, conditionals and missing values of every type, against numeric integration. */
class MarginalTest {
  private static final String TYPES = "org.mixtura.testing.Examples#types";
  private static final double NAN = Double.NaN;

  /** A few places in the middle of the data and at its border. */
  private static final double[] PLACES = {-6, -2.5, 0, 1, 4};

  /** The trapezoidal rule, which is exact to rounding for sums of Gaussians of such a width. */
  private static double integral(DoubleUnaryOperator density) {
    double step = 0.01;
    double sum = 0;
    for (int i = -6000; i <= 6000; i++) {
      sum += density.applyAsDouble(i * step);
    }
    return sum * step;
  }

  private static double density(GaussianMixture model, double... row) {
    return Math.exp(model.logDensity(row));
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void theDensityIntegratesToOne(CovarianceType type) {
    GaussianMixture model = Examples.ofType(type, 1);
    assertEquals(1, integral(x -> density(model, x)), 1e-10);
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void marginalOfOneAttributeIntegratesTheOther(CovarianceType type) {
    GaussianMixture model = Examples.ofType(type, 2);
    GaussianMixture first = model.marginal(List.of("x1"));
    GaussianMixture second = model.marginal(List.of("x2"));
    for (double x : PLACES) {
      assertRelative(integral(y -> density(model, x, y)), density(first, x));
      assertRelative(integral(y -> density(model, y, x)), density(second, x));
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void marginalOfTwoAttributesIntegratesTheThird(CovarianceType type) {
    GaussianMixture model = Examples.ofType(type, 3);
    GaussianMixture marginal = model.marginal(List.of("x3", "x1"));
    assertEquals(List.of("x3", "x1"), marginal.schema().attributes());
    for (double x : PLACES) {
      assertRelative(integral(y -> density(model, x, y, 1 - x)), density(marginal, 1 - x, x));
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void missingValuesAreIntegratedOut(CovarianceType type) {
    GaussianMixture model = Examples.ofType(type, 3);
    for (double x : PLACES) {
      assertRelative(integral(y -> density(model, x, y, 2)), density(model, x, NAN, 2));
      assertRelative(
          integral(
              y -> model.responsibilities(new double[] {x, y, 2})[1] * density(model, x, y, 2)),
          model.responsibilities(new double[] {x, NAN, 2})[1] * density(model, x, NAN, 2));
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void withEverythingMissingTheWeightsAreLeft(CovarianceType type) {
    GaussianMixture model = Examples.ofType(type, 2);
    double[] nothing = {NAN, NAN};
    assertEquals(0, model.logDensity(nothing));
    assertArrayEquals(model.weights(), model.responsibilities(nothing));
    assertArrayEquals(new double[3], model.componentLogDensities(nothing));
    assertEquals(0, model.assign(nothing));
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void conditionalOfOneAttributeIsJointOverIntegral(CovarianceType type) {
    GaussianMixture model = Examples.ofType(type, 2);
    for (double x : PLACES) {
      GaussianMixture conditional = model.conditional(new double[] {x, NAN});
      assertEquals(List.of("x2"), conditional.schema().attributes());
      double evidence = integral(y -> density(model, x, y));
      for (double y : PLACES) {
        assertRelative(density(model, x, y) / evidence, density(conditional, y));
      }
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void conditionalOnOneOfThreeIsJointOverMarginal(CovarianceType type) {
    GaussianMixture model = Examples.ofType(type, 3);
    for (double x : PLACES) {
      GaussianMixture conditional = model.conditional(new double[] {NAN, x, NAN});
      assertRelative(
          density(model, 1, x, -1) / density(model, NAN, x, NAN), density(conditional, 1, -1));
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void conditionalOnTwoOfThreeIsJointOverMarginal(CovarianceType type) {
    GaussianMixture model = Examples.ofType(type, 3);
    for (double x : PLACES) {
      GaussianMixture conditional = model.conditional(new double[] {x, NAN, 1});
      assertRelative(
          density(model, x, 0.5, 1) / density(model, x, NAN, 1), density(conditional, 0.5));
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void conditionalOnNothingIsTheMixture(CovarianceType type) {
    GaussianMixture model = Examples.ofType(type, 2);
    MixtureAssert.assertClose(model, model.conditional(new double[] {NAN, NAN}), 1e-15);
  }

  @Test
  void theSixTypesAreKept() {
    for (String name :
        List.of("full", "tied", "diag", "spherical", "tied-diag", "tied-spherical")) {
      GaussianMixture model = Examples.ofType(CovarianceTypes.named(name), 3);
      assertSame(model.type(), model.marginal(List.of("x1", "x2")).type());
      assertSame(model.type(), model.conditional(new double[] {0, NAN, NAN}).type());
    }
  }

  /** An attribute that is left out takes a part of volume, shape and orientation with it. */
  @ParameterizedTest
  @ValueSource(strings = {"VEI", "EVI", "VEE", "EVE", "VVE", "EEV", "VEV", "EVV"})
  void theOthersBecomeFull(String name) {
    GaussianMixture model = Examples.ofType(CovarianceTypes.named(name), 3);
    assertSame(CovarianceTypes.FULL, model.marginal(List.of("x1", "x2")).type());
    assertSame(CovarianceTypes.FULL, model.conditional(new double[] {0, NAN, NAN}).type());
  }

  @Test
  void anUnknownAttributeIsNamed() {
    GaussianMixture model = Examples.threeGroups(2);
    assertComplains(() -> model.marginal(List.of("x1", "y")), "'y'", "[x1, x2]");
  }

  @Test
  void aConditionOfDensityZeroIsAnError() {
    GaussianMixture model = Examples.threeGroups(2);
    assertComplains(() -> model.conditional(new double[] {1e200, NAN}), "density zero", "1.0E200");
  }

  private static void assertRelative(double expected, double actual) {
    MixtureAssert.assertRelative(expected, actual, 1e-10);
  }
}
