// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.testing.Complaint.assertWords;
import static org.mixtura.testing.MixtureAssert.assertRelative;
import static org.mixtura.testing.MixtureAssert.assertSameBits;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.fit.FitHistory.Stop;
import org.mixtura.model.GaussianMixture;
import org.mixtura.testing.Examples;
import org.mixtura.testing.Reference;

/** The number of iterations of a fit, and its history. */
class IterationTest {
  private static final String TYPES = "org.mixtura.testing.Examples#types";
  private static final Samples IRIS = Samples.of(Reference.iris());
  private static final FitOptions THREE = FitOptions.DEFAULTS.withComponents(3);

  private static double logLikelihood(Fit fit, Samples samples) {
    double[] logDensities = fit.model().logDensities(samples);
    double sum = 0;
    for (int i = 0; i < logDensities.length; i++) {
      sum += samples.weight(i) * logDensities[i];
    }
    return sum;
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void theTraceEndsWithTheLogLikelihoodOfTheModel(CovarianceType type) {
    Fit fit = Fits.of(IRIS, THREE.withCovarianceType(type));
    List<Double> trace = fit.history().logLikelihoods();
    assertEquals(fit.logLikelihood(), trace.get(trace.size() - 1));
    assertRelative(logLikelihood(fit, IRIS), fit.logLikelihood(), 1e-12);
    assertEquals(fit.history().iterations(), trace.size() - 1);
  }

  /** Where the iterations end makes no difference to that. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 20, 21, 30})
  void theTraceEndsWithTheModelAfterAnyNumberOfIterations(int iterations) {
    Fit fit = Fits.of(IRIS, THREE.withMaxIterations(iterations).withTolerance(0));
    assertRelative(logLikelihood(fit, IRIS), fit.logLikelihood(), 1e-12);
    assertEquals(iterations, fit.history().iterations());
    assertEquals(iterations + 1, fit.history().logLikelihoods().size());
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void noIterationsReturnTheGivenStart(CovarianceType type) {
    GaussianMixture start = Examples.ofType(type, 4);
    Fit fit = Fits.of(IRIS, THREE.withMaxIterations(0).withStartModel(start));
    assertSameBits(start, fit.model());
    assertEquals(0, fit.history().iterations());
    assertEquals(Stop.MAX_ITERATIONS, fit.history().stopped());
    assertRelative(logLikelihood(fit, IRIS), fit.logLikelihood(), 1e-12);
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void toleranceZeroMakesAllIterations(CovarianceType type) {
    Fit fit =
        Fits.of(IRIS, THREE.withCovarianceType(type).withTolerance(0).withMaxIterations(1000));
    assertEquals(1000, fit.history().iterations());
    assertEquals(Stop.MAX_ITERATIONS, fit.history().stopped());
    assertFalse(fit.converged());
    assertEquals(List.of(), fit.warnings());
  }

  @Test
  void itStopsWhenTheChangeIsBelowTheTolerance() {
    Fit fit = Fits.of(IRIS, THREE);
    List<Double> trace = fit.history().logLikelihoods();
    int last = fit.history().iterations();
    assertEquals(Stop.CONVERGED, fit.history().stopped());
    assertTrue(Math.abs(trace.get(last) - trace.get(last - 1)) / 150 < 1e-6);
  }

  /** Also when there are no more iterations than a short run makes. */
  @ParameterizedTest
  @ValueSource(ints = {15, 20, 500})
  void aLargeToleranceConvergesSoon(int maxIterations) {
    Fit fit = Fits.of(IRIS, THREE.withTolerance(0.1).withMaxIterations(maxIterations));
    assertEquals(Stop.CONVERGED, fit.history().stopped(), () -> fit.history().toString());
  }

  @Test
  void notToConvergeIsAWarning() {
    Fit fit = Fits.of(IRIS, THREE.withMaxIterations(3));
    assertEquals(Stop.MAX_ITERATIONS, fit.history().stopped());
    assertWords(String.join("\n", fit.warnings()), "did not converge in 3 iterations");
  }

  /** The mean log-likelihood decides, so that a common factor of the sample weights does not. */
  @Test
  void convergenceIsPerUnitOfSampleWeight() {
    double[] heavy = new double[150];
    Arrays.fill(heavy, 1024);
    GaussianMixture start = Examples.ofType(CovarianceTypes.FULL, 4);
    Fit expected = Fits.of(IRIS, THREE.withStartModel(start));
    Fit actual = Fits.of(Samples.of(Reference.iris(), heavy), THREE.withStartModel(start));
    assertEquals(expected.history().iterations(), actual.history().iterations());
  }

  @Test
  void everyStartIsListedAndOneIsChosen() {
    Fit fit = Fits.of(IRIS, THREE.withStarts(7));
    List<StartReport> starts = fit.history().starts();
    assertEquals(7, starts.size());
    for (int number = 0; number < 7; number++) {
      assertEquals(number, starts.get(number).number());
      assertEquals(150, starts.get(number).samples());
      assertTrue(starts.get(number).iterations() > 0);
    }
    assertEquals(1, starts.stream().filter(s -> s.status() == StartStatus.CHOSEN).count());
  }

  @Test
  void theChosenStartIsTheBest() {
    List<StartReport> starts = Fits.of(IRIS, THREE.withStarts(20)).history().starts();
    double best =
        starts.stream()
            .filter(s -> s.status() != StartStatus.DEGENERATE)
            .mapToDouble(StartReport::meanLogLikelihood)
            .max()
            .orElseThrow();
    StartReport chosen =
        starts.stream().filter(s -> s.status() == StartStatus.CHOSEN).findFirst().orElseThrow();
    assertEquals(best, chosen.meanLogLikelihood(), 1e-6);
  }

  @Test
  void theListenerIsCalledAfterEveryIteration() {
    Map<Integer, Integer> last = new ConcurrentHashMap<>();
    Fit fit =
        new MixtureFitter(THREE.withStarts(5))
            .fit(IRIS, progress -> last.merge(progress.run(), progress.iteration(), Math::max));
    for (StartReport start : fit.history().starts()) {
      boolean chosen = start.status() == StartStatus.CHOSEN;
      int made = chosen ? fit.history().iterations() : start.iterations();
      assertEquals(made, last.get(start.number()));
    }
  }
}
