// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;

/**
 * Rows in the colours of their clusters, with means and 50 % and 95 % regions of the components:
 * curves over one attribute, a scatter plot over two, a matrix of scatter plots over more.
 */
final class ClustersChart extends JFreeDrawing {
  private final View view;

  ClustersChart(View view) {
    this.view = view;
  }

  @Override
  public String title() {
    return "Clusters: " + Titles.listed(view.attributes());
  }

  @Override
  JFreeChart chart(Style style) {
    if (view.dimension() == 1) {
      CurvesPlot curves = new CurvesPlot(view, style);
      return chart(curves.plot(), curves.notes(), style);
    }
    return chart(
        view.dimension() == 2 ? scatter(style) : new PairsPlot(view, style),
        List.of("ellipses: 50 % and 95 % of each component"),
        style);
  }

  private JFreeChart chart(Plot plot, List<String> notes, Style style) {
    return style.chart(title(), Titles.notes(view, notes), plot);
  }

  private XYPlot scatter(Style style) {
    XYPlot plot = ScatterPlot.empty(view, style);
    plot.addAnnotation(RowPoints.byCertainty(view, 0, 1, 6, style));
    ScatterPlot.addRegions(plot, view.mixture(), style);
    ScatterPlot.addMeans(plot, view.mixture(), style);
    plot.setFixedLegendItems(ScatterPlot.legend(view.mixture(), style));
    return plot;
  }
}
