// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.data.Samples;
import org.mixtura.start.StartMethod;
import org.mixtura.testing.Examples;
import org.mixtura.testing.Reference;

/** Single fits that begin with agglomeration. */
class HierarchicalFitTest {
  private static final String TYPES = "org.mixtura.testing.Examples#types";
  private static final FitOptions OPTIONS =
      FitOptions.DEFAULTS.withComponents(3).withStart(StartMethod.HIERARCHICAL).withStarts(6);

  @ParameterizedTest
  @MethodSource(TYPES)
  void theFirstStartIsAgglomerationAndTheOthersCycle(CovarianceType type) {
    Fit fit = Fits.of(Samples.of(Reference.iris()), OPTIONS.withCovarianceType(type));
    assertEquals(
        List.of(
            "hierarchical",
            "kmeans",
            "kmeans, whitened",
            "k-means++",
            "random-from-data",
            "kmeans"),
        fit.history().starts().stream().map(StartReport::method).toList());
  }

  /** With one start there is nothing that a seed could change. */
  @ParameterizedTest
  @MethodSource(TYPES)
  void oneStartLeavesNothingToChance(CovarianceType type) {
    FitOptions options = OPTIONS.withStarts(1).withCovarianceType(type);
    Samples samples = Samples.of(Reference.faithful());
    assertEquals(
        Fits.of(samples, options).quality(), Fits.of(samples, options.withSeed(99)).quality());
  }

  /** The short runs see no more than 10,000 samples, in which the third attribute is constant. */
  @ParameterizedTest
  @MethodSource(TYPES)
  void anAttributeCanBeConstantInTheSubSample(CovarianceType type) {
    double[][] rows = Examples.rows(30_000, 2, 4);
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new double[] {rows[i][0], rows[i][1], i < 2 ? 1 : 0};
    }
    FitOptions options =
        OPTIONS.withComponents(2).withStarts(2).withMaxIterations(10).withCovarianceType(type);
    Fit fit = Fits.of(Samples.of(rows), options);
    assertTrue(fit.history().starts().get(0).samples() <= 10_000);
    assertTrue(Double.isFinite(fit.logLikelihood()));
  }
}
