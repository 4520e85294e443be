// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.testing.Reference;

/** How often a fit reaches the best optimum known: best-known-optima.csv. */
class BestKnownOptimaTest {
  private static final int SEEDS = 20;
  private static final int ENOUGH = 19;

  static Stream<Arguments> optima() {
    List<Arguments> optima = new ArrayList<>();
    for (Map<String, String> row : Reference.table("best-known-optima.csv")) {
      for (String type : List.of("full", "tied", "diag", "spherical")) {
        optima.add(
            Arguments.of(
                row.get("data"),
                Integer.parseInt(row.get("K")),
                type,
                Double.parseDouble(row.get(type))));
      }
    }
    return optima.stream();
  }

  @ParameterizedTest
  @MethodSource("optima")
  void theDefaultsComeNear(String data, int components, String type, double best) {
    assertReached(samples(data), options(components, type), best - 0.02);
  }

  @ParameterizedTest
  @MethodSource("optima")
  void aSmallToleranceReachesThem(String data, int components, String type, double best) {
    FitOptions patient = options(components, type).withTolerance(1e-9).withMaxIterations(5000);
    assertReached(samples(data), patient, best - 1e-4);
  }

  private static FitOptions options(int components, String type) {
    return FitOptions.DEFAULTS
        .withComponents(components)
        .withCovarianceType(CovarianceTypes.named(type));
  }

  private static Samples samples(String data) {
    return Samples.of(data.equals("iris") ? Reference.iris() : Reference.faithful());
  }

  private static void assertReached(Samples samples, FitOptions options, double target) {
    List<Double> reached = new ArrayList<>();
    for (int seed = 1; seed <= SEEDS; seed++) {
      Fit fit = Fits.of(samples, options.withSeed(seed));
      assertTrue(fit.diagnostics().degenerate().isEmpty(), () -> fit.diagnostics().toString());
      reached.add(fit.logLikelihood());
    }
    long hits = reached.stream().filter(value -> value >= target).count();
    assertTrue(hits >= ENOUGH, () -> hits + " of " + SEEDS + " reach " + target + ": " + reached);
  }
}
