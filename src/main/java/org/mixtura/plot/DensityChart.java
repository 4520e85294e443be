// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.XYPlot;

/** The density of the mixture: lines of equal density over two attributes, curves over one. */
final class DensityChart extends JFreeDrawing {
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
  JFreeChart chart(Style style) {
    if (view.dimension() == 1) {
      CurvesPlot curves = new CurvesPlot(view, style);
      return chart(curves.plot(), curves.notes(), style);
    }
    Isolines lines = Isolines.of(view, style.area());
    return chart(contours(lines, style), notes(lines), style);
  }

  private JFreeChart chart(XYPlot plot, List<String> notes, Style style) {
    return style.chart(title(), Titles.notes(view, notes), plot);
  }

  private static List<String> notes(Isolines lines) {
    String meaning = "lines enclose a share of the mixture, where it is densest";
    return lines.thickened()
        ? List.of(meaning, "components too thin to see are drawn thicker")
        : List.of(meaning);
  }

  private XYPlot contours(Isolines lines, Style style) {
    XYPlot plot = ScatterPlot.empty(view, style);
    plot.addAnnotation(RowPoints.byCertainty(view, 0, 1, 3, style));
    double[] levels = lines.levels(SHARES);
    LegendItemCollection legend = new LegendItemCollection();
    for (int s = 0; s < SHARES.length; s++) {
      Color colour = Theme.faded(style.theme().foreground(), 1 - 0.55 * s / (SHARES.length - 1));
      plot.addAnnotation(
          new DataShape(lines.at(levels[s]), colour, style.line(1.6), Theme.faded(colour, 0)));
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
