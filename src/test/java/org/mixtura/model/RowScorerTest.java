// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.testing.Complaint.assertComplains;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.testing.Examples;
import org.mixtura.testing.Serialized;

/** A row's score has the same bits as the mixture's own methods give. */
class RowScorerTest {
  private static final String TYPES = "org.mixtura.testing.Examples#types";
  private static final double NAN = Double.NaN;

  /** Complete, with missing values, with nothing else, and too far away for a double. */
  private static final double[][] ROWS = {
    {1, 2, 0, 1},
    {-3, 0.5, 2, 0},
    {1e6, -1e6, 1, 1},
    {NAN, 2, 1, 0},
    {1, NAN, NAN, 1},
    {NAN, NAN, 2, NAN},
    {0.25, 0.75, NAN, NAN},
    {NAN, NAN, NAN, NAN},
    {1e200, 0, 0, 0}
  };

  private static LogDensityQuantiles always(double logDensity) {
    double[] values = new double[LogDensityQuantiles.STEPS + 1];
    Arrays.fill(values, logDensity);
    return LogDensityQuantiles.ofValues(values);
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void aScoreHasTheBitsOfSingleAnswers(CovarianceType type) {
    GaussianMixture mixture = CategoricalMixtureTest.mixture(type);
    RowScorer scorer = RowScorer.of(mixture);
    for (double[] row : ROWS) {
      RowScore score = scorer.score(row);
      assertArrayEquals(mixture.responsibilities(row), score.responsibilities());
      assertEquals(mixture.logDensity(row), score.logDensity());
      assertEquals(mixture.assign(row), score.component());
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void aScoreHasTheBitsOfATable(CovarianceType type) {
    GaussianMixture mixture = Examples.ofType(type, 3);
    double[][] rows = Examples.rows(600, 3, 5);
    RowScorer scorer = RowScorer.of(mixture);
    double[][] responsibilities = mixture.responsibilities(Samples.of(rows));
    double[] logDensities = mixture.logDensities(Samples.of(rows));
    int[] components = mixture.assignments(Samples.of(rows));
    for (int i = 0; i < rows.length; i++) {
      RowScore score = scorer.score(rows[i]);
      assertArrayEquals(responsibilities[i], score.responsibilities());
      assertEquals(logDensities[i], score.logDensity());
      assertEquals(components[i], score.component());
    }
  }

  @Test
  void aScoreOutlivesTheNextRow() {
    RowScorer scorer = RowScorer.of(Examples.ofType(CovarianceTypes.FULL, 2));
    RowScore first = scorer.score(new double[] {0, 0});
    double[] before = first.responsibilities();
    scorer.score(new double[] {9, -9});
    assertArrayEquals(before, first.responsibilities());
    first.responsibilities()[0] = 9;
    assertEquals(before[0], first.responsibility(0));
    assertEquals(before.length, first.components());
  }

  @Test
  void nothingIsKnownOfAnEmptyRowButTheWeights() {
    GaussianMixture mixture = Examples.ofType(CovarianceTypes.DIAG, 2);
    RowScore score = RowScorer.of(mixture).score(new double[] {NAN, NAN});
    assertArrayEquals(mixture.weights(), score.responsibilities());
    assertEquals(0, score.logDensity());
  }

  @Test
  void anOutlierIsBelowTheThresholdAndNotAtIt() {
    GaussianMixture mixture = Examples.ofType(CovarianceTypes.FULL, 2);
    double[] row = {1, 2};
    double at = mixture.logDensity(row);
    assertFalse(RowScorer.of(mixture, always(at), 0.01).score(row).isOutlier());
    assertTrue(RowScorer.of(mixture, always(Math.nextUp(at)), 0.01).score(row).isOutlier());
  }

  @Test
  void theShareSaysWhichQuantileTheThresholdIs() {
    GaussianMixture mixture = Examples.ofType(CovarianceTypes.FULL, 2);
    double[][] rows = Examples.rows(500, 2, 1);
    double[] logDensities = mixture.logDensities(Samples.of(rows));
    double[] weights = new double[rows.length];
    Arrays.fill(weights, 1);
    LogDensityQuantiles quantiles = LogDensityQuantiles.of(logDensities, weights);
    RowScorer scorer = RowScorer.of(mixture, quantiles, 0.1);
    assertEquals(49, Arrays.stream(rows).filter(row -> scorer.score(row).isOutlier()).count());
  }

  @Test
  void anImpossibleRowIsAnOutlierWhereThereIsAThreshold() {
    GaussianMixture mixture = Examples.ofType(CovarianceTypes.FULL, 2);
    double[] impossible = {1e200, 0};
    assertTrue(RowScorer.of(mixture, always(-1e300), 0).score(impossible).isOutlier());
    assertFalse(RowScorer.of(mixture).score(impossible).isOutlier());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.001, 1.001, NAN})
  void aShareOutOfBoundsIsRefused(double share) {
    GaussianMixture mixture = Examples.ofType(CovarianceTypes.FULL, 2);
    assertComplains(() -> RowScorer.of(mixture, always(0), share), String.valueOf(share), "[0, 1]");
  }

  @Test
  void rowsThatAreNoneOfTheMixturesAreRefused() {
    RowScorer scorer = RowScorer.of(CategoricalMixtureTest.mixture(CovarianceTypes.FULL));
    assertComplains(() -> scorer.score(new double[] {1, 2}), "2 values", "colour");
    assertComplains(
        () -> scorer.score(new double[] {Double.POSITIVE_INFINITY, 2, 0, 0}), "x1", "finite");
    assertComplains(() -> scorer.score(new double[] {1, 2, 3, 0}), "colour", "3.0");
  }

  @Test
  void aScorerCanBeSerialized() {
    GaussianMixture mixture = Examples.ofType(CovarianceTypes.FULL, 2);
    double[] row = {1, 2};
    RowScorer scorer = RowScorer.of(mixture, always(Math.nextUp(mixture.logDensity(row))), 0.5);
    RowScore score = Serialized.copy(scorer).score(row);
    assertArrayEquals(mixture.responsibilities(row), score.responsibilities());
    assertTrue(score.isOutlier());
  }
}
