package org.mixtura.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;

/** Rows, means and regions: curves over one attribute, a scatter over two, pairs of more. */
final class ClustersChart implements Chart {
  private final View view;

  ClustersChart(View view) {
    this.view = view;
  }

  @Override
  public String title() {
    return "Clusters: " + Titles.listed(view.attributes());
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Look look) {
    Style style = new Style(look, area);
    Plot plot =
        switch (view.dimension()) {
          case 1 -> CurvesPlot.of(view, style);
          case 2 -> scatter(style);
          default -> new PairsPlot(view, style);
        };
    style.chart(title(), notes(), plot).draw(graphics, area);
  }

  private List<String> notes() {
    return view.dimension() == 1
        ? Titles.notes(view)
        : Titles.notes(view, "ellipses: 50 % and 95 % of each component");
  }

  private XYPlot scatter(Style style) {
    XYPlot plot = ScatterPlot.empty(view, style);
    RowPoints.byCertainty(view, style, 6).addTo(plot, view.values(0), view.values(1));
    ScatterPlot.addRegions(plot, view.mixture(), style);
    ScatterPlot.addMeans(plot, view.mixture(), style);
    plot.setFixedLegendItems(ScatterPlot.legend(view.mixture(), style));
    return plot;
  }
}
