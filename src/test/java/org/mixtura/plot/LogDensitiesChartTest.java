// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.mixtura.format.StoredModel;
import org.mixtura.model.LogDensityQuantiles;

/** Log densities of the training rows, and below which they are unusual. */
class LogDensitiesChartTest {
  private static LogDensityQuantiles quantiles(double... values) {
    double[] ones = new double[values.length];
    Arrays.fill(ones, 1);
    return LogDensityQuantiles.of(values, ones);
  }

  private static Chart chart(LogDensityQuantiles quantiles) {
    StoredModel stored =
        new StoredModel(ChartDataExamples.mixture(2, 1), Optional.empty(), Optional.of(quantiles));
    return ChartKind.LOG_DENSITIES.of(ChartData.of(stored), List.of());
  }

  private static double threshold(Drawn drawn) {
    return ((ValueMarker) drawn.plot().getRangeMarkers(Layer.FOREGROUND).iterator().next())
        .getValue();
  }

  @Test
  void theCurveIsTheQuantiles() {
    LogDensityQuantiles quantiles = quantiles(new Random(1).doubles(5000, -20, 3).toArray());
    Drawn drawn = Drawn.svg(chart(quantiles), ChartDataExamples.SMALL, Theme.LIGHT);
    XYDataset data = drawn.data();
    assertEquals(LogDensityQuantiles.STEPS, data.getItemCount(0));
    for (int i = 0; i < data.getItemCount(0); i++) {
      double percent = data.getXValue(0, i);
      assertEquals(quantiles.at(percent / 100), data.getYValue(0, i), 1e-9);
      assertTrue(drawn.shows(percent, data.getYValue(0, i)));
    }
  }

  @Test
  void theThresholdHasOnePercentBelow() {
    LogDensityQuantiles quantiles = quantiles(new Random(2).doubles(5000, -20, 3).toArray());
    Chart chart = chart(quantiles);
    Drawn drawn = Drawn.svg(chart, ChartDataExamples.SMALL, Theme.LIGHT);
    assertEquals(quantiles.at(0.01), threshold(drawn));
    assertTrue(drawn.shows(1, threshold(drawn)));
    List<String> words = SvgPicture.of(chart, ChartDataExamples.SMALL, Theme.LIGHT).words();
    assertTrue(words.toString().contains(Numbers.shown(quantiles.at(0.01))), words::toString);
  }

  @Test
  void aFewDifferentValuesAreSteps() {
    double[] values = new double[900];
    Arrays.setAll(values, i -> i % 3 - 7.5);
    Drawn drawn = Drawn.svg(chart(quantiles(values)), ChartDataExamples.SMALL, Theme.LIGHT);
    assertEquals(-7.5, threshold(drawn));
    assertTrue(drawn.shows(1, -7.5) && drawn.shows(99, -5.5));
  }

  @Test
  void valuesThatAreAllTheSameAreInView() {
    Drawn drawn = Drawn.svg(chart(quantiles(-4, -4, -4)), ChartDataExamples.SMALL, Theme.LIGHT);
    assertTrue(drawn.shows(50, -4));
    assertEquals(-4, threshold(drawn));
  }
}
