package org.mixtura.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.XYPlot;

/** The density of the mixture: lines of equal density over two attributes, curves over one. */
final class DensityChart implements Chart {
  private static final double[] SHARES = {0.25, 0.5, 0.75, 0.95};

  private final View view;

  DensityChart(View view) {
    this.view = view;
  }

  @Override
  public String title() {
    return "Density: " + Titles.listed(view.attributes());
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Look look) {
    Style style = new Style(look, area);
    if (view.dimension() == 1) {
      style.chart(title(), Titles.notes(view), CurvesPlot.of(view, style)).draw(graphics, area);
    } else {
      style
          .chart(
              title(),
              Titles.notes(view, "lines enclose a share of the mixture, where it is densest"),
              contours(style))
          .draw(graphics, area);
    }
  }

  private XYPlot contours(Style style) {
    XYPlot plot = ScatterPlot.empty(view, style);
    RowPoints.byCertainty(view, style, 3).addTo(plot, view.values(0), view.values(1));
    Isolines lines = new Isolines(view.mixture(), view.range(0), view.range(1));
    double[] levels = lines.levels(SHARES);
    LegendItemCollection legend = new LegendItemCollection();
    for (int s = 0; s < SHARES.length; s++) {
      Color colour = Look.faded(style.look().foreground(), 1 - 0.7 * s / (SHARES.length - 1));
      plot.addAnnotation(
          new DataShape(lines.at(levels[s]), colour, style.line(1.6), Look.faded(colour, 0)));
      legend.add(
          new LegendItem(
              "%.0f %%".formatted(100 * SHARES[s]),
              null,
              null,
              null,
              style.dash(),
              style.line(1.6),
              colour));
    }
    plot.setFixedLegendItems(legend);
    return plot;
  }
}
