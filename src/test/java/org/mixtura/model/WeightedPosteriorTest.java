// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Block;
import org.mixtura.data.Samples;
import org.mixtura.testing.Examples;
import org.mixtura.testing.RandomMixtures;

/** Reading the results of a posterior does not change them, however often it is done. */
class WeightedPosteriorTest {
  private static final GaussianMixture MODEL = RandomMixtures.of(CovarianceTypes.FULL, 3, 2, 1);

  private static Block weightedBlock() {
    double[] weights = new Random(2).doubles(100, 0.5, 2).toArray();
    return Samples.of(Examples.rows(100, 2, 3), weights).blocks().get(0);
  }

  @Test
  void theLogLikelihoodOfAWeightedBlockIsTheSameEachTime() {
    Block block = weightedBlock();
    Posterior posterior = new Posterior(MODEL);
    posterior.evaluate(block);
    double first = posterior.logLikelihood(block);
    assertEquals(first, posterior.logLikelihood(block));
  }

  @Test
  void logDensitiesAreTheSameBeforeAndAfterTheLogLikelihood() {
    Block block = weightedBlock();
    Posterior posterior = new Posterior(MODEL);
    posterior.evaluate(block);
    double[] before = new double[block.size()];
    posterior.copyLogDensities(block, before, 0);
    posterior.logLikelihood(block);
    double[] after = new double[block.size()];
    posterior.copyLogDensities(block, after, 0);
    assertArrayEquals(before, after);
  }
}
