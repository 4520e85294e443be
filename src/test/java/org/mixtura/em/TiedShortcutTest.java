// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;
import org.mixtura.moments.Moments;
import org.mixtura.moments.Spread;
import org.mixtura.start.StartMethod;
import org.mixtura.testing.Examples;
import org.mixtura.work.Checkpoint;
import org.mixtura.work.Execution;

/** What the tied types leave out of a pass changes nothing but rounding. */
class TiedShortcutTest {
  private static final Execution HERE = Execution.onThisThread(Checkpoint.NONE);

  /** Enough for several parts of the work; the last block is not full. */
  private static final int N = 16 * 256 + 17;

  private static Samples samples(boolean isWeighted) {
    double[][] rows = Examples.rows(N, 4, 11);
    double[] weights = new double[N];
    Random random = new Random(12);
    Arrays.setAll(weights, i -> isWeighted ? 0.1 + random.nextDouble() : 1);
    return Samples.of(rows, weights);
  }

  static Stream<Arguments> passes() {
    return Stream.of(
            CovarianceTypes.TIED, CovarianceTypes.TIED_DIAG, CovarianceTypes.TIED_SPHERICAL)
        .flatMap(
            type ->
                Stream.of(Spread.values())
                    .flatMap(
                        spread ->
                            Stream.of(false, true)
                                .map(isWeighted -> Arguments.of(type, spread, isWeighted))));
  }

  @ParameterizedTest
  @MethodSource("passes")
  void withoutItEverythingIsTheSameToRounding(
      CovarianceType type, Spread spread, boolean isWeighted) {
    InMemorySource source = InMemorySource.of(samples(isWeighted));
    GaussianMixture model =
        Examples.starter(source.samples(), Examples.step(source.samples(), type), 3, 1)
            .draw(StartMethod.KMEANS, 0);
    Moments with = new Expectation(source, HERE, true).moments(model, spread);
    Moments without = new Expectation(source, HERE, false).moments(model, spread);
    assertEquals(
        without.logLikelihood(), with.logLikelihood(), 1e-13 * Math.abs(without.logLikelihood()));
    double scale = without.central().pooledTrace();
    assertEquals(scale, with.central().pooledTrace(), 1e-13 * scale);
    for (int k = 0; k < 3; k++) {
      assertEquals(without.total(k), with.total(k), 1e-13 * N);
      for (int j = 0; j < 4; j++) {
        assertEquals(without.central().mean(k)[j], with.central().mean(k)[j], 1e-13);
      }
    }
    for (int j = 0; j < (spread.perAttribute() ? 4 : 0); j++) {
      for (int l = spread.pairs() ? 0 : j; l <= j; l++) {
        assertEquals(
            without.central().pooledScatter(j, l),
            with.central().pooledScatter(j, l),
            1e-13 * scale);
      }
    }
  }

  /** One pass asks for moments of pairs, another of single attributes: neither gets the other's. */
  @Test
  void eachPassGetsTheMomentsItAskedFor() {
    Samples samples = samples(false);
    for (Spread first : List.of(Spread.POOLED_FULL, Spread.POOLED_DIAGONAL, Spread.POOLED_TRACE)) {
      for (Spread then : List.of(Spread.POOLED_FULL, Spread.POOLED_DIAGONAL, Spread.POOLED_TRACE)) {
        InMemorySource source = InMemorySource.of(samples);
        MomentSource expectation = source.moments(HERE);
        GaussianMixture tied =
            Examples.starter(samples, Examples.step(samples, CovarianceTypes.TIED), 2, 1)
                .draw(StartMethod.KMEANS, 0);
        double trace = expectation.moments(tied, first).central().pooledTrace();
        assertEquals(trace, expectation.moments(tied, then).central().pooledTrace(), 1e-12 * trace);
      }
    }
  }
}
