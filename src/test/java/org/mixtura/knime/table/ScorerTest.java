// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.LogDensityQuantiles;
import org.mixtura.model.RowScorer;

/** What is appended to a row, without a table. */
class ScorerTest {
  private static final GaussianMixture MODEL =
      GaussianMixture.builder(CovarianceTypes.SPHERICAL)
          .weights(0.5, 0.5)
          .means(new double[][] {{0, 0}, {4, 4}})
          .covariances(1, 1)
          .build();
  private static final ScoreOptions ALL = new ScoreOptions(true, true, true);

  private static RowScorer outlierBelow(double threshold) {
    double[] quantiles = new double[LogDensityQuantiles.STEPS + 1];
    Arrays.fill(quantiles, threshold);
    return RowScorer.of(MODEL, LogDensityQuantiles.ofValues(quantiles), 0.01);
  }

  private static List<Object> values(RowScorer rows, ScoreOptions options, double... row) {
    return new Scorer(rows, options, 3).score(row).orElseThrow().values();
  }

  @Test
  void valuesComeInTheOrderOfTheColumns() {
    double logDensity = MODEL.logDensity(new double[] {2, 2});
    assertEquals(
        List.of("cluster_0", 0.5, 0.5, 0.0, logDensity, true), values(outlierBelow(-4), ALL, 2, 2));
    assertEquals(
        List.of("cluster_1"),
        values(RowScorer.of(MODEL), new ScoreOptions(false, false, false), 4, 4));
  }

  @Test
  void theThresholdItselfIsNoOutlier() {
    double[] row = {0, 0};
    double at = MODEL.logDensity(row);
    ScoreOptions flag = new ScoreOptions(false, false, true);
    assertEquals(List.of("cluster_0", false), values(outlierBelow(at), flag, row));
    assertEquals(List.of("cluster_0", true), values(outlierBelow(Math.nextUp(at)), flag, row));
  }

  @Test
  void aRowWithoutValuesHasNoScore() {
    Scorer scorer = new Scorer(outlierBelow(-4), ALL, 2);
    assertEquals(Optional.empty(), scorer.score(new double[] {Double.NaN, Double.NaN}));
    assertEquals(1, scorer.score(new double[] {Double.NaN, 4}).orElseThrow().component());
  }
}
