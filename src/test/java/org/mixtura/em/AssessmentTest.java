// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.LogDensityQuantiles;
import org.mixtura.testing.RandomMixtures;
import org.mixtura.work.Checkpoint;
import org.mixtura.work.Execution;
import org.mixtura.work.Workers;

class AssessmentTest {
  /** More than a quantile summary holds, twice over. */
  private static final int MANY = 300_000;

  private static final GaussianMixture MODEL = RandomMixtures.of(CovarianceTypes.DIAG, 3, 2, 1);

  private static Assessment assessed(Samples samples, int threads) {
    try (Workers workers = new Workers(threads)) {
      Execution execution = new Execution(workers, Checkpoint.NONE);
      return InMemorySource.withConstants(samples).assess(MODEL, execution);
    }
  }

  private static Samples samples(int n) {
    return Samples.of(MODEL.sample(n, 2).rows());
  }

  @Test
  void upToSomeHundredThousandSamplesQuantilesAreExact() {
    Samples samples = samples(100_000);
    double[] ones = new double[samples.size()];
    Arrays.fill(ones, 1);
    assertArrayEquals(
        LogDensityQuantiles.of(MODEL.logDensities(samples), ones).values(),
        assessed(samples, 2).quantiles().values());
  }

  /** ceil(log2(300,000 / 131,072)) = 2 levels: a share of 4 / 131,071 at most. */
  @Test
  void ofMoreTheShareBelowAQuantileIsAsExactAsTheSummaryStates() {
    Samples samples = samples(MANY);
    double[] logDensities = MODEL.logDensities(samples);
    Arrays.sort(logDensities);
    double[] quantiles = assessed(samples, 2).quantiles().values();
    for (int step = 1; step < LogDensityQuantiles.STEPS; step++) {
      int place = Arrays.binarySearch(logDensities, quantiles[step]);
      double share = (double) step / LogDensityQuantiles.STEPS;
      assertTrue(place >= 0, "a quantile is one of the log densities");
      assertEquals(share, (place + 1.0) / MANY, 4.0 / 131_071 + 2.0 / MANY);
    }
    assertEquals(logDensities[MANY - 1], quantiles[LogDensityQuantiles.STEPS]);
  }

  @Test
  void itHasTheSameBitsForAnyNumberOfThreads() {
    Samples samples = samples(MANY);
    Assessment one = assessed(samples, 1);
    for (int threads : new int[] {2, 3}) {
      Assessment other = assessed(samples, threads);
      assertEquals(one.logCertainty(), other.logCertainty());
      assertArrayEquals(one.quantiles().values(), other.quantiles().values());
    }
  }
}
