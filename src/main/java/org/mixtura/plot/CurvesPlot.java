// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.DefaultIntervalXYDataset;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * A plot over one attribute: a histogram of the rows, the weighted density of each component, and
 * their sum.
 */
final class CurvesPlot {
  /**
   * Peaks are cut off at so many times the highest bar: higher ones would leave no room for the
   * rest.
   */
  private static final double HIGHEST = 2;

  private final View view;
  private final Style style;
  private final Curves curves;
  private final Optional<Histogram> histogram;

  /** The largest density of the mixture. */
  private final double peak;

  /** The largest density that the plot shows. */
  private final double highest;

  CurvesPlot(View view, Style style) {
    this.view = view;
    this.style = style;
    curves = new Curves(view.mixture(), view.range(0));
    histogram =
        view.rows() == 0
            ? Optional.empty()
            : Optional.of(Histogram.of(view.values(0), view.weights(), view.deviationWithin(0)));
    peak = curves.highest();
    highest =
        histogram
            .map(h -> Math.max(h.highest(), Math.min(peak, HIGHEST * h.highest())))
            .orElse(peak);
  }

  /** Notes for a reader of the plot: whether peaks are cut off. */
  List<String> notes() {
    return peak > highest ? List.of("narrow peaks are cut off") : List.of();
  }

  /** The range of densities, from 0, with a share {@code room} of the largest left free above. */
  Range heights(double room) {
    return new Range(0, (1 + room) * highest);
  }

  XYPlot plot() {
    return plot(
        style.across(view.attributes().get(0), view.range(0)), style.up("density", heights(0.05)));
  }

  /** The plot with other axes. */
  XYPlot plot(NumberAxis across, NumberAxis up) {
    XYPlot plot = style.plot(across, up);
    histogram.ifPresent(h -> addBars(plot, h));
    addCurves(plot);
    plot.setFixedLegendItems(legend());
    return plot;
  }

  private void addBars(XYPlot plot, Histogram bars) {
    DefaultIntervalXYDataset dataset = new DefaultIntervalXYDataset();
    dataset.addSeries("rows", bars.bars());
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setSeriesPaint(0, style.theme().bars());
    renderer.setDrawBarOutline(true);
    renderer.setSeriesOutlinePaint(0, style.theme().background());
    plot.setDataset(1, dataset);
    plot.setRenderer(1, renderer);
  }

  private void addCurves(XYPlot plot) {
    DefaultXYDataset lines = new DefaultXYDataset();
    XYLineAndShapeRenderer renderer = Style.curves(false);
    for (int k = 0; k < curves.components(); k++) {
      lines.addSeries(k, curves.component(k));
      renderer.setSeriesPaint(k, style.colour(k));
      renderer.setSeriesStroke(k, style.line(2));
    }
    if (curves.components() > 1) {
      int last = curves.components();
      lines.addSeries(last, curves.sum());
      renderer.setSeriesPaint(last, style.theme().foreground());
      renderer.setSeriesStroke(last, style.dashed(1.5));
    }
    plot.setDataset(0, lines);
    plot.setRenderer(0, renderer);
  }

  private LegendItemCollection legend() {
    LegendItemCollection items = ScatterPlot.legend(view.mixture(), style);
    if (items.getItemCount() > 0) {
      Color colour = style.theme().foreground();
      items.add(new LegendItem("sum", null, null, null, style.dash(), style.dashed(1.5), colour));
    }
    return items;
  }
}
