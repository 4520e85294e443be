// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.testing.Complaint.assertWords;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;
import org.mixtura.testing.Examples;

/** Components that rest on too little. */
class DegenerateTest {
  private static final String TYPES = "org.mixtura.testing.Examples#types";

  /** Two groups some way apart, and a clump of given size and spread elsewhere. */
  private static double[][] withClump(int clump, double spread, double place) {
    Random random = new Random(3);
    double[][] rows = new double[300 + clump][2];
    for (int i = 0; i < rows.length; i++) {
      boolean inClump = i >= 300;
      double centre = inClump ? place : i % 2 * 6;
      double scale = inClump ? spread : 1;
      rows[i][0] = centre + scale * random.nextGaussian();
      rows[i][1] = centre + scale * random.nextGaussian();
    }
    return rows;
  }

  /** Parameters that sit on the clump; likelihood grows without bound towards it. */
  private static GaussianMixture onTheClump(double spread, double place) {
    double v = spread * spread;
    return GaussianMixture.builder(CovarianceTypes.FULL)
        .weights(0.48, 0.48, 0.04)
        .means(new double[][] {{0, 0}, {6, 6}, {place, place}})
        .covariances(1, 0, 0, 1, 1, 0, 0, 1, v, 0, 0, v)
        .build();
  }

  /** Eight samples, of 10 (d + 1) = 30 that it takes; who starts there stays there. */
  @Test
  void aSmallTightClumpIsNoComponent() {
    Samples samples = Samples.of(withClump(8, 1e-4, 2));
    Fit onClump = Fits.of(samples, FitOptions.DEFAULTS.withStartModel(onTheClump(1e-4, 2)));
    assertEquals(2, onClump.diagnostics().degenerate().get(0).component());
    assertWords(onClump.diagnostics().degenerate().get(0).cause(), "thin");
    Fit fit = Fits.of(samples, FitOptions.DEFAULTS.withComponents(3));
    assertEquals(List.of(), fit.diagnostics().degenerate());
    assertTrue(fit.logLikelihood() < onClump.logLikelihood());
  }

  @Test
  void aStartOnAClumpIsPassedOverWhateverItsLikelihood() {
    Samples samples = Samples.of(withClump(8, 1e-4, 2));
    Fit fit = Fits.of(samples, FitOptions.DEFAULTS.withComponents(3).withStarts(50));
    StartReport chosen = only(fit, StartStatus.CHOSEN).get(0);
    List<StartReport> degenerate = only(fit, StartStatus.DEGENERATE);
    assertEquals(List.of(), fit.diagnostics().degenerate());
    assertFalse(degenerate.isEmpty());
    for (StartReport report : degenerate) {
      assertWords(report.detail(), "component", "thin");
      assertTrue(report.meanLogLikelihood() > chosen.meanLogLikelihood());
    }
  }

  private static List<StartReport> only(Fit fit, StartStatus outcome) {
    return fit.history().starts().stream().filter(s -> s.status() == outcome).toList();
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void aTightClusterOfManySamplesIsReal(CovarianceType type) {
    for (double place : new double[] {3, 30, 3e4}) {
      Samples samples = Samples.of(withClump(100, 1e-4, place));
      Fit fit = Fits.of(samples, FitOptions.DEFAULTS.withComponents(3).withCovarianceType(type));
      assertEquals(List.of(), fit.diagnostics().degenerate());
    }
  }

  @Test
  void aTightClusterOfManySamplesIsFound() {
    Samples samples = Samples.of(withClump(100, 1e-4, 3e4));
    FitOptions options = FitOptions.DEFAULTS.withComponents(3).withRegularisation(0);
    GaussianMixture model = Fits.of(samples, options).model();
    double[] weights = model.weights();
    Arrays.sort(weights);
    assertEquals(0.25, weights[0], 1e-9);
    int clump = model.assign(new double[] {3e4, 3e4});
    assertEquals(1e-4, Math.sqrt(model.covariance(clump)[0][0]), 2e-5);
  }

  /** Five samples cannot carry three full covariances. */
  @Test
  void whenAllIsDegenerateTheBestIsReturnedWithAWarning() {
    Samples samples = Samples.of(new double[][] {{0, 0}, {1, 5}, {7, 2}, {8, 8}, {3, 9}});
    Fit fit = Fits.of(samples, FitOptions.DEFAULTS.withComponents(3));
    assertEquals(3, fit.model().components());
    assertFalse(fit.diagnostics().degenerate().isEmpty());
    String warning = onlyWarning(fit, "degenerate");
    for (Diagnostics.Degenerate found : fit.diagnostics().degenerate()) {
      assertWords(warning, "component", String.valueOf(found.component()), found.cause());
    }
    assertWords(warning, "fewer components", "fewer parameters", "more regularisation");
    assertTrue(Double.isFinite(fit.logLikelihood()));
  }

  private static String onlyWarning(Fit fit, String word) {
    return fit.warnings().stream()
        .filter(warning -> warning.contains(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError(fit.warnings()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"full", "tied"})
  void collinearAttributesAreSingularButForTheRidge(String type) {
    Fit fit =
        Fits.of(collinear(), FitOptions.DEFAULTS.withCovarianceType(CovarianceTypes.named(type)));
    assertWords(onlyWarning(fit, "degenerate"), "singular");
    assertEquals(List.of(0, 1), fit.diagnostics().regularised());
  }

  @ParameterizedTest
  @ValueSource(strings = {"full", "tied"})
  void collinearAttributesWithoutARidgeFailEveryStart(String type) {
    FitOptions options =
        FitOptions.DEFAULTS.withCovarianceType(CovarianceTypes.named(type)).withRegularisation(0);
    String message =
        assertThrows(FitException.class, () -> Fits.of(collinear(), options)).getMessage();
    assertWords(message, "all 20 starts failed", "not positive definite");
    assertWords(message, "Raise the regularisation", "fewer components", "fewer parameters");
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void collinearAttributesAreNoMatterWithoutCorrelations(CovarianceType type) {
    if (Examples.axisParallel(type)) {
      Fit fit =
          Fits.of(collinear(), FitOptions.DEFAULTS.withCovarianceType(type).withRegularisation(0));
      assertEquals(List.of(), fit.diagnostics().degenerate());
    }
  }

  private static Samples collinear() {
    Random random = new Random(4);
    double[][] rows = new double[200][];
    Arrays.setAll(rows, i -> new double[] {random.nextGaussian() + i % 2 * 4, 0});
    Arrays.stream(rows).forEach(row -> row[1] = 3 * row[0] + 1);
    return Samples.of(rows);
  }

  /** A component on a few equal rows has no covariance of its own; other starts miss them. */
  @Test
  void aStartThatFailsIsSkippedAndListed() {
    FitOptions options = FitOptions.DEFAULTS.withComponents(3).withRegularisation(0).withStarts(50);
    Fit fit = Fits.of(Samples.of(withClump(8, 0, 2)), options);
    List<StartReport> failed = only(fit, StartStatus.FAILED);
    assertEquals(50, fit.history().starts().size());
    assertFalse(failed.isEmpty());
    assertWords(failed.get(0).detail(), "not positive definite");
    assertTrue(Double.isNaN(failed.get(0).meanLogLikelihood()));
    assertWords(onlyWarning(fit, "failed"), failed.size() + " of 50 starts failed");
    assertEquals(1, only(fit, StartStatus.CHOSEN).size());
  }
}
