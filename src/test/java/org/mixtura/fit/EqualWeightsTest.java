// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.em.FitListener;
import org.mixtura.testing.Examples;
import org.mixtura.testing.Reference;

/** Mixtures whose components all have the same weight. */
class EqualWeightsTest {
  private static final String TYPES = "org.mixtura.testing.Examples#types";
  private static final int K = 3;
  private static final Samples SAMPLES = Samples.of(Examples.rows(400, 2, 7));

  private static FitOptions options(CovarianceType type) {
    return FitOptions.DEFAULTS
        .withComponents(K)
        .withCovarianceType(type)
        .withEqualWeights(true)
        .withStarts(5);
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void everyWeightIsTheSame(CovarianceType type) {
    Fit fit = Fits.of(SAMPLES, options(type));
    assertArrayEquals(new double[] {1.0 / K, 1.0 / K, 1.0 / K}, fit.model().weights());
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void theWeightsAreNoParameters(CovarianceType type) {
    Fit equal = Fits.of(SAMPLES, options(type));
    Fit free = Fits.of(SAMPLES, options(type).withEqualWeights(false));
    long parameters = free.quality().freeParameters() - (K - 1);
    assertEquals(parameters, equal.quality().freeParameters());
    assertEquals(
        -2 * equal.logLikelihood() + parameters * Math.log(400), equal.quality().bic(), 1e-9);
  }

  /** From there EM with free weights only rises, and so does the best of the free ones. */
  @ParameterizedTest
  @MethodSource(TYPES)
  void freeWeightsAreAtLeastAsLikely(CovarianceType type) {
    Fit equal = Fits.of(SAMPLES, options(type));
    FitOptions free = options(type).withEqualWeights(false);
    Fit further =
        new MixtureFitter(free)
            .fitFrom(TrainingData.of(SAMPLES), equal.model(), "equal", FitListener.NONE);
    assertTrue(further.logLikelihood() >= equal.logLikelihood() - 1e-9);
    double best = Math.max(further.logLikelihood(), Fits.of(SAMPLES, free).logLikelihood());
    assertTrue(equal.logLikelihood() <= best + 1e-9);
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void theLogLikelihoodNeverFalls(CovarianceType type) {
    FitOptions plain =
        options(type).withRegularisation(0).withStarts(1).withTolerance(0).withMaxIterations(60);
    List<Double> trace = Fits.of(SAMPLES, plain).history().logLikelihoods();
    assertEquals(61, trace.size());
    for (int i = 1; i < trace.size(); i++) {
      double fall = trace.get(i - 1) - trace.get(i);
      assertTrue(fall <= 1e-12 * Math.abs(trace.get(i)), "iteration " + i + " falls by " + fall);
    }
  }

  @Test
  void oneComponentHasAllTheWeight() {
    Fit equal = Fits.of(SAMPLES, options(CovarianceTypes.FULL).withComponents(1));
    Fit free =
        Fits.of(SAMPLES, options(CovarianceTypes.FULL).withComponents(1).withEqualWeights(false));
    assertEquals(free.quality(), equal.quality());
  }

  /**
   * mclust 6.0.0: with {@code z <- unmap(hclass(hc(x, use = "SVD"), K))}, the log-likelihood of
   * {@code me(x, modelName, z, control = emControl(tol = c(1e-14, 1e-14), itmax = c(1e5, 1e5),
   * equalPro = TRUE))}.
   */
  @ParameterizedTest
  @CsvSource({
    "faithful, 2, VVV, -1141.68815038109",
    "faithful, 2, EEE, -1151.03391022186",
    "faithful, 2, EII, -1719.44461471319",
    "faithful, 2, VEI, -1164.18698810614",
    "iris, 3, VVV, -180.659325420768",
    "iris, 3, EEE, -256.359456391481",
    "iris, 3, VEV, -186.510658225297"
  })
  void theOptimumIsThatOfMclust(String data, int components, String code, double mclust) {
    double[][] rows = data.equals("iris") ? Reference.iris() : Reference.faithful();
    FitOptions patient =
        FitOptions.DEFAULTS
            .withComponents(components)
            .withCovarianceType(CovarianceTypes.named(code))
            .withEqualWeights(true)
            .withTolerance(1e-10)
            .withMaxIterations(5000);
    Fit fit = Fits.of(Samples.of(rows), patient);
    double[] equal = new double[components];
    Arrays.fill(equal, 1.0 / components);
    assertArrayEquals(equal, fit.model().weights());
    assertEquals(mclust, fit.logLikelihood(), 1e-4);
  }
}
