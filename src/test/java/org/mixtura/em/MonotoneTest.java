// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.data.Samples;
import org.mixtura.em.FitListener.Phase;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Maximisation;
import org.mixtura.model.Schema;
import org.mixtura.start.StartMethod;
import org.mixtura.testing.Examples;
import org.mixtura.work.Execution;

/**
 * Without a ridge, EM never lowers the log-likelihood (plus the log prior of categorical
 * attributes).
 */
class MonotoneTest {
  private static final String TYPES = "org.mixtura.testing.Examples#types";

  /** Rounding: log-likelihoods here are sums of some 400 terms, each right to about 1e-15. */
  private static final double ROUNDING = 1e-13;

  @ParameterizedTest
  @MethodSource(TYPES)
  void theLogLikelihoodNeverFalls(CovarianceType type) {
    for (int dimension = 1; dimension <= 4; dimension++) {
      Samples samples = Samples.of(Examples.rows(400, dimension, dimension));
      for (StartMethod method : StartMethod.values()) {
        assertRises(run(samples, type, method, 2 + dimension % 3).logLikelihoods());
      }
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void sampleWeightsChangeNothingAboutThat(CovarianceType type) {
    double[] weights = new Random(1).doubles(400).map(u -> 0.01 + 5 * u * u).toArray();
    Samples samples = Samples.of(Examples.rows(400, 3, 9), weights);
    for (StartMethod method : StartMethod.values()) {
      assertRises(run(samples, type, method, 3).logLikelihoods());
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void withCategoricalAttributesTheLogPriorCountsToo(CovarianceType type) {
    for (StartMethod method : StartMethod.values()) {
      Run run = run(mixed(), type, method, 3);
      assertRises(run.objectives());
      assertEquals(
          run.logLikelihood() + Examples.step(mixed(), type).logPrior(run.model()),
          run.objective());
    }
  }

  /** Colours that go with the place in half of the rows. */
  private static Samples mixed() {
    CategoricalAttribute colour =
        new CategoricalAttribute("colour", List.of("red", "green", "blue", "never"));
    Samples.Builder builder = Samples.builder(List.of("x1", "x2"), List.of(colour));
    Random random = new Random(2);
    for (double[] row : Examples.rows(400, 2, 4)) {
      double[] with = Arrays.copyOf(row, 3);
      with[2] = random.nextBoolean() ? (row[0] > 0 ? 1 : 0) : random.nextInt(3);
      builder.add(with);
    }
    return builder.build();
  }

  private static Run run(Samples samples, CovarianceType type, StartMethod method, int components) {
    Maximisation step = new Maximisation(Schema.of(samples), type, new double[samples.dimension()]);
    GaussianMixture start = Examples.starter(samples, step, components, 1).draw(method, 0);
    ExpectationMaximisation em =
        new ExpectationMaximisation(
            InMemorySource.withConstants(samples).moments(Execution.onThisThread(FitListener.NONE)),
            step,
            FitListener.NONE);
    return em.advance(em.begin(start), new Convergence(0, 120), Phase.CONVERGENCE, 0);
  }

  private static void assertRises(List<Double> trace) {
    assertEquals(121, trace.size());
    for (int i = 1; i < trace.size(); i++) {
      double fall = trace.get(i - 1) - trace.get(i);
      int iteration = i;
      assertTrue(
          fall <= ROUNDING * Math.abs(trace.get(i)),
          () -> "iteration " + iteration + " falls by " + fall);
    }
    assertTrue(trace.get(120) > trace.get(0));
  }
}
