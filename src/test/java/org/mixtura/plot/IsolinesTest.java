// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.model.GaussianMixture;
import org.mixtura.testing.RandomMixtures;

/** Lines of equal density of a mixture. */
class IsolinesTest {
  private static final double[] SHARES = {0.25, 0.5, 0.75, 0.95};
  private static final int DRAWS = 20_000;

  private static Isolines lines(GaussianMixture mixture) {
    View view = View.of(ChartDataExamples.of(mixture, 200), List.of(), 2);
    return new Isolines(view, 400, 300);
  }

  private static double inside(Path2D path, GaussianMixture mixture) {
    return (double)
            Arrays.stream(mixture.sample(DRAWS, 99).rows())
                .filter(row -> path.contains(row[0], row[1]))
                .count()
        / DRAWS;
  }

  /** Whole curves: those between moves. */
  private static List<Path2D> pieces(Path2D path) {
    List<Path2D> pieces = new ArrayList<>();
    double[] point = new double[6];
    for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
      int segment = it.currentSegment(point);
      if (segment == PathIterator.SEG_MOVETO) {
        pieces.add(new Path2D.Double(Path2D.WIND_EVEN_ODD));
        pieces.get(pieces.size() - 1).moveTo(point[0], point[1]);
      } else if (segment == PathIterator.SEG_LINETO) {
        pieces.get(pieces.size() - 1).lineTo(point[0], point[1]);
      } else {
        pieces.get(pieces.size() - 1).closePath();
      }
    }
    return pieces;
  }

  private static boolean closed(Path2D piece) {
    double[] point = new double[6];
    int last = PathIterator.SEG_MOVETO;
    for (PathIterator it = piece.getPathIterator(null); !it.isDone(); it.next()) {
      last = it.currentSegment(point);
    }
    return last == PathIterator.SEG_CLOSE;
  }

  /** The levels come of 10,000 draws and the share of 20,000: 4.5 standard errors of both. */
  @ParameterizedTest
  @MethodSource("org.mixtura.testing.Examples#types")
  void encloseTheirSharesOfTheMixture(CovarianceType type) {
    GaussianMixture mixture = RandomMixtures.of(type, 3, 2, 5);
    Isolines lines = lines(mixture);
    double[] levels = lines.levels(SHARES);
    for (int s = 0; s < SHARES.length; s++) {
      Path2D path = lines.at(levels[s]);
      path.setWindingRule(Path2D.WIND_EVEN_ODD);
      double variance = SHARES[s] * (1 - SHARES[s]);
      assertEquals(
          SHARES[s],
          inside(path, mixture),
          4.5 * Math.sqrt(variance / 10_000 + variance / DRAWS) + 0.002);
    }
  }

  @Test
  void haveTheSameDensityEverywhere() {
    GaussianMixture mixture = ChartDataExamples.mixture(3, 2);
    Isolines lines = lines(mixture);
    for (double level : lines.levels(SHARES)) {
      DoubleSummaryStatistics logDensities = new DoubleSummaryStatistics();
      double[] point = new double[6];
      for (PathIterator it = lines.at(level).getPathIterator(null); !it.isDone(); it.next()) {
        if (it.currentSegment(point) != PathIterator.SEG_CLOSE) {
          logDensities.accept(mixture.logDensity(new double[] {point[0], point[1]}));
        }
      }
      assertTrue(logDensities.getCount() > 100);
      assertEquals(logDensities.getMin(), logDensities.getMax(), 0.02);
    }
  }

  @Test
  void goAroundEachComponentThatIsApart() {
    double[][] means = {{0, 0}, {20, 0}, {0, 30}};
    GaussianMixture mixture =
        ChartDataExamples.plane(means, 1, 0, 0, 1, 1, 0.5, 0.5, 2, 1, 0, 0, 1);
    Isolines lines = lines(mixture);
    for (double level : lines.levels(SHARES)) {
      List<Path2D> pieces = pieces(lines.at(level));
      assertEquals(3, pieces.size());
      assertTrue(pieces.stream().allMatch(IsolinesTest::closed));
      for (double[] mean : means) {
        assertEquals(1, pieces.stream().filter(p -> p.contains(mean[0], mean[1])).count());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.99, 0.9999, -0.9999, 0.99999999})
  void doNotBreakIntoBeadsUnderStrongCorrelation(double correlation) {
    GaussianMixture mixture =
        ChartDataExamples.plane(new double[][] {{3, -1}}, 1, correlation, correlation, 1);
    Isolines lines = lines(mixture);
    for (double level : lines.levels(SHARES)) {
      List<Path2D> pieces = pieces(lines.at(level));
      assertEquals(1, pieces.size());
      assertTrue(closed(pieces.get(0)));
      assertTrue(pieces.get(0).contains(3, -1));
    }
  }

  @Test
  void goAroundComponentsThatAreTooSmallToSee() {
    GaussianMixture mixture =
        ChartDataExamples.plane(
            new double[][] {{0, 0}, {5, 1}}, 1, 0.3, 0.3, 1, 1e-12, 0, 0, 1e-12);
    Isolines lines = lines(mixture);
    for (double level : lines.levels(SHARES)) {
      assertTrue(pieces(lines.at(level)).stream().anyMatch(p -> closed(p) && p.contains(5, 1)));
    }
  }

  /** The grid has some pixels for each component, and no more. */
  @Test
  void haveFewerPointsWhereThereAreManyComponents() {
    GaussianMixture mixture = ChartDataExamples.mixture(200, 2);
    View view = View.of(ChartDataExamples.of(mixture, 100), List.of(), 2);
    Isolines lines = new Isolines(view, 1000, 1000);
    assertTrue(lines.evaluations() <= 1.02e7, () -> lines.evaluations() + " evaluations");
    assertTrue(lines.evaluations() > 0.9e7, () -> lines.evaluations() + " evaluations");
  }

  /** The picture is not quite what the mixture is, and says so. */
  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.9999999})
  void theChartSaysIfAComponentIsDrawnThicker(double correlation) {
    GaussianMixture mixture =
        ChartDataExamples.plane(new double[][] {{3, -1}}, 1, correlation, correlation, 1);
    Chart chart = ChartKind.DENSITY.of(ChartDataExamples.of(mixture, 50), List.of());
    String words = SvgPicture.of(chart, ChartDataExamples.SMALL, Theme.LIGHT).words().toString();
    assertEquals(correlation > 0.9, words.contains("thicker"), words);
  }
}
