// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;
import org.mixtura.testing.Examples;
import org.mixtura.testing.Reference;

/** The traces of log-likelihoods in the reports of starts. */
class StartTraceTest {
  private static final Samples IRIS = Samples.of(Reference.iris());
  private static final FitOptions THREE = FitOptions.DEFAULTS.withComponents(3);

  private static List<StartReport> starts(Samples samples, FitOptions options) {
    return Fits.of(samples, options).history().starts();
  }

  /** Rounding in the sum over samples. */
  private static void assertNeverFalls(List<Double> values) {
    for (int i = 1; i < values.size(); i++) {
      double before = values.get(i - 1);
      assertTrue(values.get(i) >= before - 1e-10 * Math.abs(before), values::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("org.mixtura.testing.Examples#types")
  void traceEndsAtTheMeanLogLikelihoodAndNeverFallsWithoutARidge(CovarianceType type) {
    FitOptions options = THREE.withCovarianceType(type).withRegularisation(0);
    for (StartReport start : starts(IRIS, options)) {
      List<Double> trace = start.trace();
      if (start.status() != StartStatus.FAILED) {
        assertEquals(start.meanLogLikelihood(), trace.get(trace.size() - 1));
        assertNeverFalls(trace);
      }
    }
  }

  /** With all samples in both rounds, the trace is that of the whole run. */
  @Test
  void aTraceOnAllSamplesHasTheStartAndAValueForEachIteration() {
    for (StartReport start : starts(IRIS, THREE)) {
      assertEquals(IRIS.size(), start.samples());
      assertEquals(start.iterations() + 1, start.trace().size());
    }
  }

  /** Enough samples for a second round that sees more of them. */
  @Test
  void theLastRoundOfManySamplesHasAValueForEachIterationAfterItsStart() {
    Samples many = Samples.of(Examples.rows(30_000, 3, 2));
    List<StartReport> starts = starts(many, THREE);
    int most = starts.stream().mapToInt(StartReport::samples).max().orElseThrow();
    int least = starts.stream().mapToInt(StartReport::samples).min().orElseThrow();
    assertTrue(least < most && most <= 30_000, least + " and " + most);
    for (StartReport start : starts) {
      List<Double> trace = start.trace();
      int round = start.iterations() + 1;
      boolean two = start.samples() == most;
      assertTrue(two ? trace.size() > round : trace.size() == round);
      assertNeverFalls(trace.subList(0, trace.size() - (two ? round : 0)));
      assertNeverFalls(trace.subList(trace.size() - round, trace.size()));
      assertEquals(start.meanLogLikelihood(), trace.get(trace.size() - 1));
    }
  }

  @Test
  void aGivenStartBeginsWithItsOwnLogLikelihood() {
    GaussianMixture model = Examples.threeGroups(4);
    Samples samples = Samples.of(Examples.rows(500, 4, 9));
    Fit fit = Fits.fromStart(samples, model, 5);
    double sum = 0;
    for (double logDensity : model.logDensities(samples)) {
      sum += logDensity;
    }
    assertEquals(sum, fit.history().logLikelihoods().get(0), 1e-9 * Math.abs(sum));
    for (StartReport start : fit.history().starts()) {
      assertEquals(sum / 500, start.trace().get(0), 1e-9);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void limitedIterationsLimitTheTrace(int iterations) {
    FitOptions options = THREE.withMaxIterations(iterations).withTolerance(0);
    for (StartReport start : starts(IRIS, options)) {
      assertTrue(start.trace().size() <= iterations + 1, start::toString);
      assertEquals(start.iterations() + 1, start.trace().size());
    }
  }

  @Test
  void aFailureKeepsWhatWasReachedBefore() {
    StartReport reached = StartReport.begun(4, "k-means", 10).reached(List.of(-3.0, -2.0, -1.0));
    assertEquals(2, reached.iterations());
    StartReport failed = reached.on(20).failed("why");
    assertEquals(List.of(-3.0, -2.0, -1.0), failed.trace());
    assertEquals(StartStatus.FAILED, failed.status());
    assertTrue(Double.isNaN(failed.meanLogLikelihood()));
    assertEquals(List.of(), StartReport.begun(4, "k-means", 10).failed("why").trace());
  }

  @Test
  void anotherRoundOnMoreSamplesComesAfterTheFirstOne() {
    StartReport first = StartReport.begun(0, "k-means", 10).reached(List.of(-3.0, -2.0));
    assertEquals(
        List.of(-3.0, -2.0, -2.5, -1.0), first.on(20).reached(List.of(-2.5, -1.0)).trace());
    assertEquals(List.of(-2.5, -1.0), first.restarted().reached(List.of(-2.5, -1.0)).trace());
  }
}
