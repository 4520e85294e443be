// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.testing.Complaint.assertWords;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.em.FitListener.Phase;
import org.mixtura.em.FitListener.Progress;
import org.mixtura.model.GaussianMixture;
import org.mixtura.moments.Moments;
import org.mixtura.testing.Examples;
import org.mixtura.testing.MixtureAssert;
import org.mixtura.work.Execution;

/** The loop and its two steps. */
class ExpectationMaximisationTest {
  private static final String TYPES = "org.mixtura.testing.Examples#types";
  private static final Samples SAMPLES = Samples.of(Examples.rows(500, 2, 3));

  private static ExpectationMaximisation em(CovarianceType type, FitListener listener) {
    return new ExpectationMaximisation(
        InMemorySource.withConstants(SAMPLES).moments(Execution.onThisThread(listener)),
        Examples.step(SAMPLES, type),
        listener);
  }

  private static Run run(CovarianceType type, Convergence convergence, FitListener listener) {
    ExpectationMaximisation em = em(type, listener);
    return em.advance(em.begin(Examples.ofType(type, 2)), convergence, Phase.CONVERGENCE, 7);
  }

  /** By hand: the sums of the textbook. */
  @ParameterizedTest
  @MethodSource(TYPES)
  void theExpectationStepIsTheTextbooks(CovarianceType type) {
    GaussianMixture model = Examples.ofType(type, 2);
    Moments moments = Examples.moments(SAMPLES, model);
    double[][] responsibilities = model.responsibilities(SAMPLES);
    for (int k = 0; k < 3; k++) {
      double total = 0;
      double first = 0;
      for (int i = 0; i < SAMPLES.size(); i++) {
        total += responsibilities[i][k];
        first += responsibilities[i][k] * SAMPLES.row(i)[1];
      }
      assertEquals(total, moments.total(k), 1e-10);
      assertEquals(first / total, moments.central().mean(k)[1], 1e-12);
    }
    double logLikelihood = Arrays.stream(model.logDensities(SAMPLES)).sum();
    assertEquals(logLikelihood, moments.logLikelihood(), 1e-9);
  }

  @Test
  void noIterationsReturnTheStart() {
    Run run = run(CovarianceTypes.FULL, new Convergence(1e-6, 0), FitListener.NONE);
    MixtureAssert.assertSameBits(Examples.ofType(CovarianceTypes.FULL, 2), run.model());
    assertEquals(0, run.iterations());
    assertFalse(run.converged());
  }

  /** Long after nothing changes any more. */
  @Test
  void toleranceZeroNeverConverges() {
    Run run = run(CovarianceTypes.TIED, new Convergence(0, 3000), FitListener.NONE);
    assertEquals(3000, run.iterations());
    assertFalse(run.converged());
  }

  @Test
  void itStopsAtTheFirstChangeBelowTheTolerance() {
    double tolerance = 1e-6;
    Run run = run(CovarianceTypes.FULL, new Convergence(tolerance, 500), FitListener.NONE);
    assertTrue(run.converged());
    List<Double> trace = run.logLikelihoods();
    for (int i = 1; i < trace.size(); i++) {
      double change = Math.abs(trace.get(i) - trace.get(i - 1)) / SAMPLES.size();
      assertEquals(i == trace.size() - 1, change < tolerance, "iteration " + i);
    }
  }

  @Test
  void anInterruptedRunGoesOnAsIfItHadNot() {
    ExpectationMaximisation em = em(CovarianceTypes.FULL, FitListener.NONE);
    Run begun = em.begin(Examples.threeGroups(2));
    Run five = em.advance(begun, new Convergence(0, 5), Phase.START, 0);
    Run nine = em.advance(five, new Convergence(0, 9), Phase.START, 0);
    Run atOnce =
        em.advance(em.begin(Examples.threeGroups(2)), new Convergence(0, 9), Phase.START, 0);
    assertEquals(atOnce.logLikelihoods(), nine.logLikelihoods());
    MixtureAssert.assertSameBits(atOnce.model(), nine.model());
  }

  @Test
  void theListenerIsCalledAfterEachIteration() {
    List<Progress> heard = new ArrayList<>();
    Run run = run(CovarianceTypes.DIAG, new Convergence(0, 4), heard::add);
    assertEquals(4, heard.size());
    for (int i = 1; i <= 4; i++) {
      double mean = run.logLikelihoods().get(i) / SAMPLES.size();
      assertEquals(new Progress(Phase.CONVERGENCE, 7, i, mean), heard.get(i - 1));
    }
  }

  /**
   * A component far from all samples keeps its mean and covariance, and a weight of about 1e-16.
   */
  @ParameterizedTest
  @MethodSource(TYPES)
  void aComponentWithoutSamplesStaysWhereItIs(CovarianceType type) {
    GaussianMixture start = Examples.ofType(type, 2);
    double[][] means = start.means();
    means[1] = new double[] {1e6, 1e6};
    GaussianMixture lost =
        GaussianMixture.builder(type)
            .weights(start.weights())
            .means(means)
            .covariances(type.parameters(start.covariances()))
            .build();
    GaussianMixture next =
        Examples.step(SAMPLES, type).maximise(Examples.moments(SAMPLES, lost), lost);
    assertEquals(1e6, next.mean(1)[0]);
    assertTrue(next.weight(1) > 0 && next.weight(1) < 1e-15, () -> "weight " + next.weight(1));
  }

  @Test
  void aSampleWithoutDensityIsAnError() {
    GaussianMixture tiny =
        GaussianMixture.builder(CovarianceTypes.SPHERICAL)
            .weights(0.5, 0.5)
            .means(new double[][] {{1e9, 0}, {-1e9, 0}})
            .covariances(1e-300, 1e-300)
            .build();
    ExpectationMaximisation em = em(CovarianceTypes.SPHERICAL, FitListener.NONE);
    assertWords(
        assertThrows(EmException.class, () -> em.begin(tiny)).getMessage(),
        "-Infinity",
        "too far",
        "outliers");
  }
}
