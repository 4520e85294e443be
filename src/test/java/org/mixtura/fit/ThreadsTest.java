// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mixtura.testing.MixtureAssert.assertSameBits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.start.StartMethod;
import org.mixtura.testing.Examples;

/** The same seed gives the same bits, whatever the number of threads. */
class ThreadsTest {
  private static final int[] THREADS = {2, 7, 16};

  /** Enough for several parts of the work, and for short runs on a sub-sample. */
  private static final Samples MANY = Samples.of(Examples.rows(20_000, 3, 9));

  private static final Samples FEW = Samples.of(Examples.rows(600, 3, 9));

  @ParameterizedTest
  @MethodSource("org.mixtura.testing.Examples#types")
  void threadsDoNotMatterForManySamples(CovarianceType type) {
    FitOptions options =
        FitOptions.DEFAULTS
            .withComponents(3)
            .withCovarianceType(type)
            .withStarts(4)
            .withMaxIterations(12);
    assertEquals(10_000, assertSame(MANY, options).history().starts().get(0).samples());
  }

  @ParameterizedTest
  @EnumSource(StartMethod.class)
  void threadsDoNotMatterForAnyStart(StartMethod start) {
    FitOptions options =
        FitOptions.DEFAULTS.withComponents(4).withStart(start).withMaxIterations(60);
    assertEquals(20, assertSame(FEW, options).history().starts().size());
  }

  @Test
  void threadsDoNotMatterFromAGivenStart() {
    FitOptions options =
        FitOptions.DEFAULTS
            .withStartModel(Examples.ofType(CovarianceTypes.TIED, 3))
            .withMaxIterations(12);
    assertSame(MANY, options);
  }

  private static Fit assertSame(Samples samples, FitOptions options) {
    Fit one = Fits.of(samples, options.withThreads(1));
    for (int threads : THREADS) {
      assertSameFit(one, Fits.of(samples, options.withThreads(threads)));
    }
    return one;
  }

  private static void assertSameFit(Fit expected, Fit actual) {
    assertSameBits(expected.model(), actual.model());
    assertEquals(expected.quality(), actual.quality());
    assertEquals(expected.history(), actual.history());
    assertEquals(expected.diagnostics(), actual.diagnostics());
    assertArrayEquals(expected.quantiles().values(), actual.quantiles().values());
  }

  @Test
  void theSameSeedGivesTheSameBits() {
    assertSameFit(Fits.of(FEW, FitOptions.DEFAULTS), Fits.of(FEW, FitOptions.DEFAULTS));
  }
}
