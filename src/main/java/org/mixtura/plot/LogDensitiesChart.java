// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.DefaultXYDataset;
import org.mixtura.model.LogDensityQuantiles;

/**
 * The distribution function of the training rows' log density: for each log density, the share of
 * rows below it. The share has a logarithmic axis, because unusual rows are few.
 */
final class LogDensitiesChart extends JFreeDrawing {
  private static final String SHARE = "%.0f %%".formatted(100 * LogDensityQuantiles.UNUSUAL);

  private final LogDensityQuantiles quantiles;

  LogDensitiesChart(LogDensityQuantiles quantiles) {
    this.quantiles = quantiles;
  }

  @Override
  public String title() {
    return "Log densities of the training rows";
  }

  @Override
  JFreeChart chart(Style style) {
    double threshold = quantiles.at(LogDensityQuantiles.UNUSUAL);
    double[] values = quantiles.values();
    Range heights = Ranges.around(values[1], values[LogDensityQuantiles.STEPS], 0.05, 1);
    XYPlot plot = style.plot(shares(style), style.up("log density (nats)", heights));
    addCurve(plot, style);
    plot.addRangeMarker(threshold(threshold, style));
    String note =
        String.format(
            Locale.ENGLISH,
            "%s of them lie below %s: rows that do are unusual",
            SHARE,
            Numbers.shown(threshold));
    return style.chart(title(), List.of(note), plot);
  }

  private static LogAxis shares(Style style) {
    LogAxis shares = new LogAxis("rows with a lower log density (%)");
    style.decorate(shares);
    // not quite the ends, which rounding would leave out
    shares.setRange(99.9 / LogDensityQuantiles.STEPS, 100.1);
    shares.setTickUnit(new NumberTickUnit(1));
    // without it: powers of ten
    shares.setNumberFormatOverride(Numbers.plain());
    return shares;
  }

  private static ValueMarker threshold(double threshold, Style style) {
    Color colour = style.colour(1);
    ValueMarker marker = new ValueMarker(threshold, colour, style.dashed(1.8));
    marker.setLabel(SHARE);
    marker.setLabelFont(style.font());
    marker.setLabelPaint(style.theme().foreground());
    marker.setLabelBackgroundColor(Theme.faded(colour, 0));
    marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
    marker.setLabelTextAnchor(TextAnchor.BOTTOM_RIGHT);
    return marker;
  }

  private void addCurve(XYPlot plot, Style style) {
    double[] values = quantiles.values();
    double[][] curve = new double[2][LogDensityQuantiles.STEPS];
    for (int step = 1; step <= LogDensityQuantiles.STEPS; step++) {
      curve[0][step - 1] = 100.0 * step / LogDensityQuantiles.STEPS;
      curve[1][step - 1] = values[step];
    }
    DefaultXYDataset dataset = new DefaultXYDataset();
    dataset.addSeries("log density", curve);
    XYLineAndShapeRenderer renderer = Style.curves(false);
    renderer.setSeriesPaint(0, style.colour(0));
    renderer.setSeriesStroke(0, style.line(2.2));
    renderer.setDefaultSeriesVisibleInLegend(false);
    plot.setDataset(dataset);
    plot.setRenderer(renderer);
  }
}
