package org.mixtura.plot;

import java.awt.Color;
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

/** One attribute: a histogram of the rows, the curve of each component, and their sum. */
final class CurvesPlot {
  private CurvesPlot() {}

  static XYPlot of(View view, Style style) {
    NumberAxis across = style.across(view.attributes().get(0));
    NumberAxis up = style.up("density");
    return of(view, across, up, style);
  }

  /** The same over given axes, whose ranges it sets. */
  static XYPlot of(View view, NumberAxis across, NumberAxis up, Style style) {
    Range range = view.range(0);
    Curves curves = new Curves(view.mixture(), range);
    XYPlot plot = style.plot(across, up);
    double highest = curves.highest();
    if (view.rows() > 0) {
      Histogram histogram = Histogram.of(view.values(0), view.weights(), view.deviationWithin(0));
      addBars(plot, histogram, style);
      highest = Math.max(highest, histogram.highest());
    }
    addCurves(plot, curves, style);
    across.setRange(range);
    up.setRange(0, 1.05 * highest);
    plot.setFixedLegendItems(legend(view, style));
    return plot;
  }

  private static void addBars(XYPlot plot, Histogram histogram, Style style) {
    DefaultIntervalXYDataset bars = new DefaultIntervalXYDataset();
    bars.addSeries("rows", histogram.bars());
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setSeriesPaint(0, style.look().grid());
    renderer.setDrawBarOutline(true);
    renderer.setSeriesOutlinePaint(0, style.look().background());
    plot.setDataset(1, bars);
    plot.setRenderer(1, renderer);
  }

  private static void addCurves(XYPlot plot, Curves curves, Style style) {
    DefaultXYDataset lines = new DefaultXYDataset();
    XYLineAndShapeRenderer renderer = Style.curves(false);
    for (int k = 0; k < curves.components(); k++) {
      lines.addSeries(k, new double[][] {curves.x(), curves.component(k)});
      renderer.setSeriesPaint(k, style.colour(k));
      renderer.setSeriesStroke(k, style.line(2));
    }
    if (curves.components() > 1) {
      int last = curves.components();
      lines.addSeries(last, new double[][] {curves.x(), curves.sum()});
      renderer.setSeriesPaint(last, style.look().foreground());
      renderer.setSeriesStroke(last, style.dashed(1.5));
    }
    plot.setDataset(0, lines);
    plot.setRenderer(0, renderer);
  }

  private static LegendItemCollection legend(View view, Style style) {
    LegendItemCollection items = ScatterPlot.legend(view.mixture(), style);
    if (items.getItemCount() > 0) {
      Color colour = style.look().foreground();
      items.add(new LegendItem("sum", null, null, null, style.dash(), style.dashed(1.5), colour));
    }
    return items;
  }
}
