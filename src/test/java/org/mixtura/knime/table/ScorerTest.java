// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.model.GaussianMixture;

/** What is appended to a row, without a table. */
class ScorerTest {
  private static final GaussianMixture MODEL =
      GaussianMixture.builder(CovarianceTypes.SPHERICAL)
          .weights(0.5, 0.5)
          .means(new double[][] {{0, 0}, {4, 4}})
          .covariances(1, 1)
          .build();
  private static final ScoreOptions ALL = new ScoreOptions(true, true, OptionalDouble.of(-4));

  private static List<Object> values(ScoreOptions options, double... row) {
    return new Scorer(MODEL, options, 3).score(row).orElseThrow().values();
  }

  @Test
  void valuesComeInTheOrderOfTheColumns() {
    double logDensity = MODEL.logDensity(new double[] {2, 2});
    assertEquals(List.of("cluster_0", 0.5, 0.5, 0.0, logDensity, true), values(ALL, 2, 2));
    assertEquals(
        List.of("cluster_1"), values(new ScoreOptions(false, false, OptionalDouble.empty()), 4, 4));
  }

  @Test
  void theThresholdItselfIsNoOutlier() {
    double[] row = {0, 0};
    double at = MODEL.logDensity(row);
    ScoreOptions there = new ScoreOptions(false, false, OptionalDouble.of(at));
    ScoreOptions above = new ScoreOptions(false, false, OptionalDouble.of(Math.nextUp(at)));
    assertEquals(List.of("cluster_0", false), values(there, row));
    assertEquals(List.of("cluster_0", true), values(above, row));
  }

  @Test
  void aRowWithoutValuesHasNoScore() {
    Scorer scorer = new Scorer(MODEL, ALL, 2);
    assertEquals(Optional.empty(), scorer.score(new double[] {Double.NaN, Double.NaN}));
    assertEquals(1, scorer.score(new double[] {Double.NaN, 4}).orElseThrow().component());
  }
}
