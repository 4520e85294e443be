// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.data.Samples;
import org.mixtura.em.FitListener.Phase;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Maximisation;
import org.mixtura.model.Schema;
import org.mixtura.start.StartMethod;
import org.mixtura.testing.Examples;
import org.mixtura.work.Execution;

/** Late iterations that are extrapolated. */
class SquaremTest {
  private static final String TYPES = "org.mixtura.testing.Examples#types";
  private static final double TOLERANCE = 1e-9;

  /** Rounding: log-likelihoods here are sums of some 400 terms, each right to about 1e-15. */
  private static final double ROUNDING = 1e-13;

  private static Run run(Samples samples, CovarianceType type, int seed, boolean accelerated) {
    Maximisation maximisation =
        new Maximisation(Schema.of(samples), type, new double[samples.dimension()]);
    GaussianMixture start =
        Examples.starter(samples, maximisation, 3, seed).draw(StartMethod.KMEANS, 0);
    ExpectationMaximisation em =
        new ExpectationMaximisation(
            InMemorySource.withConstants(samples).moments(Execution.onThisThread(FitListener.NONE)),
            maximisation,
            FitListener.NONE);
    return em.advance(
        em.begin(start), new Convergence(TOLERANCE, 10_000, accelerated), Phase.CONVERGENCE, 0);
  }

  private static void assertRises(List<Double> objectives) {
    for (int i = 1; i < objectives.size(); i++) {
      double before = objectives.get(i - 1);
      assertTrue(objectives.get(i) >= before - ROUNDING * Math.abs(before), "iteration " + i);
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void theLikelihoodNeverFallsAndSlowRunsGetShorter(CovarianceType type) {
    int plain = 0;
    int accelerated = 0;
    for (int seed = 1; seed <= 8; seed++) {
      Samples samples = Samples.of(Examples.rows(400, 2, seed));
      Run extrapolated = run(samples, type, seed, true);
      assertRises(extrapolated.objectives());
      assertTrue(extrapolated.converged());
      plain += run(samples, type, seed, false).iterations();
      accelerated += extrapolated.iterations();
    }
    assertTrue(accelerated < 0.75 * plain, accelerated + " iterations, plain " + plain);
  }

  /**
   * A likelihood that rises in any case need not lead to the same place: only not to a worse one.
   */
  @Test
  void whereThereIsOneOptimumBothEndInIt() {
    Samples samples = Samples.of(Examples.rows(400, 2, 1));
    Run extrapolated = run(samples, CovarianceTypes.TIED_SPHERICAL, 1, true);
    Run plain = run(samples, CovarianceTypes.TIED_SPHERICAL, 1, false);
    assertEquals(plain.logLikelihood(), extrapolated.logLikelihood(), 400 * 100 * TOLERANCE);
  }

  /** Extrapolated counts of a rare value can be below zero: no samples have such moments. */
  @Test
  void rareCategoricalValuesKeepPossibleProbabilities() {
    for (int seed = 0; seed < 60; seed++) {
      assertRises(run(answers(seed), CovarianceTypes.FULL, seed, true).objectives());
    }
  }

  /** Four questions with five answers, which go with the group in a third of the rows. */
  private static Samples answers(int seed) {
    Random random = new Random(seed);
    List<CategoricalAttribute> questions =
        List.of("a", "b", "c", "d").stream()
            .map(name -> new CategoricalAttribute(name, List.of("1", "2", "3", "4", "5")))
            .toList();
    Samples.Builder builder = Samples.builder(List.of("x"), questions);
    for (int i = 0; i < 200; i++) {
      int group = i % 3;
      double[] row = new double[5];
      Arrays.setAll(row, a -> random.nextDouble() < 0.35 ? group : random.nextInt(5));
      row[0] = random.nextGaussian() + 0.7 * group;
      builder.add(row);
    }
    return builder.build();
  }
}
