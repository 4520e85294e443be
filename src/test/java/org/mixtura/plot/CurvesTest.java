// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.format.StoredModel;
import org.mixtura.model.GaussianMixture;

/** One attribute: bars, curves and their sum. */
class CurvesTest {
  private static final GaussianMixture TWO = ChartDataExamples.line(new double[] {0, 5}, 1, 0.25);

  private static Chart chart(ChartData chartData) {
    return ChartKind.DENSITY.of(chartData, List.of());
  }

  private static double[] ones(int n) {
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static double area(double[][] bars) {
    double area = 0;
    for (int b = 0; b < bars[0].length; b++) {
      area += (bars[2][b] - bars[1][b]) * bars[3][b];
    }
    return area;
  }

  @Test
  void curvesAreTheWeightedDensitiesAndTheLastOneTheirSum() {
    Drawn drawn =
        Drawn.svg(chart(ChartDataExamples.of(TWO, 500)), ChartDataExamples.SMALL, Theme.LIGHT);
    XYDataset curves = drawn.plot().getDataset(0);
    assertEquals(3, curves.getSeriesCount());
    for (int i = 0; i < curves.getItemCount(2); i++) {
      double x = curves.getXValue(2, i);
      assertEquals(Math.exp(TWO.logDensity(new double[] {x})), curves.getYValue(2, i), 1e-12);
    }
    // 0.5 / sqrt(2 pi) at the mean of the first one
    assertEquals(0.19947, highest(curves, 0), 1e-5);
    assertEquals(0.39894, highest(curves, 1), 1e-5);
  }

  private static double highest(XYDataset data, int series) {
    double highest = 0;
    for (int i = 0; i < data.getItemCount(series); i++) {
      highest = Math.max(highest, data.getYValue(series, i));
    }
    return highest;
  }

  @Test
  void oneComponentHasNoSum() {
    GaussianMixture one = ChartDataExamples.line(new double[] {1}, 4);
    Drawn drawn =
        Drawn.svg(chart(ChartDataExamples.of(one, 50)), ChartDataExamples.SMALL, Theme.LIGHT);
    assertEquals(1, drawn.plot().getDataset(0).getSeriesCount());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 1000})
  void theBarsHaveTheAreaOneAndHoldAllRows(int n) {
    double[] values = Arrays.stream(TWO.sample(n, 3).rows()).mapToDouble(r -> r[0]).toArray();
    double[][] bars = Histogram.of(values, ones(n), 1).bars();
    assertEquals(1, area(bars), 1e-12);
    int last = bars[0].length - 1;
    assertTrue(bars[1][0] <= Arrays.stream(values).min().orElseThrow());
    assertTrue(bars[2][last] >= Arrays.stream(values).max().orElseThrow() - 1e-12);
  }

  @Test
  void weightsCount() {
    double[][] bars = Histogram.of(new double[] {0, 10}, new double[] {3, 1}, 1).bars();
    int last = bars[0].length - 1;
    assertEquals(3, bars[3][0] / bars[3][last], 1e-12);
  }

  /** Scott's rule: 3.49 s / cube root of n. */
  @Test
  void barsAreNeverNarrowerThanTheRowsBear() {
    for (double[] values : new double[][] {{5, 5, 5}, {5, 5 + 1e-9}, {1e8, 1e8}}) {
      double[][] bars = Histogram.of(values, ones(values.length), 0.1).bars();
      double width = bars[2][0] - bars[1][0];
      assertEquals(0.349 / Math.cbrt(values.length), width, 1e-6);
      assertEquals(1, area(bars), 1e-6);
    }
  }

  @Test
  void thereAreNeverVeryManyBars() {
    assertTrue(Histogram.of(new double[] {0, 1e6}, ones(2), 1e-6).bars()[0].length <= 81);
  }

  /** A peak that lies between the even steps of the curve would be missed. */
  @Test
  void narrowPeaksAreDrawnButCutOffWhereTheyWouldHideTheRest() {
    GaussianMixture needle = ChartDataExamples.line(new double[] {0, 1.2345}, 1, 1e-10);
    Chart chart = chart(ChartDataExamples.of(needle, 500));
    Drawn drawn = Drawn.svg(chart, ChartDataExamples.SMALL, Theme.LIGHT);
    // 0.5 / (1e-5 sqrt(2 pi))
    assertEquals(19947, highest(drawn.plot().getDataset(0), 1), 1);
    assertTrue(drawn.plot().getRangeAxis().getUpperBound() < 10);
    List<String> words = SvgPicture.of(chart, ChartDataExamples.SMALL, Theme.LIGHT).words();
    assertTrue(words.toString().contains("peaks are cut"), words::toString);
  }

  @Test
  void nothingIsCutOffWhereThereIsRoom() {
    for (ChartData chartData :
        List.of(ChartDataExamples.of(TWO, 500), ChartData.of(StoredModel.of(TWO)))) {
      List<String> words =
          SvgPicture.of(chart(chartData), ChartDataExamples.SMALL, Theme.LIGHT).words();
      assertFalse(words.toString().contains("cut"), words::toString);
    }
  }
}
