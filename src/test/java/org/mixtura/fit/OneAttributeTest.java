// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.mixtura.testing.MixtureAssert.assertSameBits;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.testing.Examples;

/**
 * Over one attribute there is no shape and no orientation: components have the same variance, as
 * {@code tied} says, or each its own, as {@code full} says.
 */
class OneAttributeTest {
  private static final String TYPES = "org.mixtura.testing.Examples#types";
  private static final double[][] ROWS = Examples.rows(500, 1, 5);

  private static CovarianceType expected(CovarianceType type) {
    return type.mclustCode().startsWith("E") ? CovarianceTypes.TIED : CovarianceTypes.FULL;
  }

  private static Fit fit(double[][] rows, CovarianceType type) {
    return Fits.of(
        Samples.of(rows), FitOptions.DEFAULTS.withComponents(3).withCovarianceType(type));
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void everyTypeIsOneOfTwo(CovarianceType type) {
    Fit plain = fit(ROWS, expected(type));
    Fit fit = fit(ROWS, type);
    assertSame(expected(type), fit.model().type());
    assertSameBits(plain.model(), fit.model());
    assertEquals(plain.quality(), fit.quality());
  }

  /** A constant attribute is left out before the type is looked at. */
  @ParameterizedTest
  @MethodSource(TYPES)
  void soIsItWhereOneAttributeOfTwoVaries(CovarianceType type) {
    double[][] rows =
        Arrays.stream(ROWS).map(row -> new double[] {row[0], 7}).toArray(double[][]::new);
    Fit fit = fit(rows, type);
    assertSame(expected(type), fit.model().type());
    assertEquals(fit(ROWS, type).logLikelihood(), fit.logLikelihood());
  }
}
