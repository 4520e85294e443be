// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;

/** The uncertainty of each row's cluster, 1 - max_k r_ik, which is at most 1 - 1 / K. */
final class UncertaintyChart extends JFreeDrawing {
  private final View view;

  UncertaintyChart(View view) {
    this.view = view;
  }

  @Override
  public String title() {
    return "Uncertainty: " + Titles.listed(view.attributes());
  }

  @Override
  JFreeChart chart(Style style) {
    XYPlot plot = view.dimension() == 1 ? alongOne(style) : overTwo(style);
    plot.setFixedLegendItems(ScatterPlot.legend(view.mixture(), style));
    return style.chart(title(), Titles.notes(view, List.of(note())), plot);
  }

  private String note() {
    if (view.components() == 1) {
      return "there is but one cluster";
    }
    double largest = uncertainties().max().orElse(0);
    return largest < 0.01
        ? "every row's cluster is certain"
        : String.format(
            Locale.ENGLISH, "the larger, the less certain the cluster; at most %.2f", largest);
  }

  private DoubleStream uncertainties() {
    return IntStream.range(0, view.rows()).mapToDouble(row -> 1 - view.certainty(row));
  }

  private XYPlot overTwo(Style style) {
    XYPlot plot = ScatterPlot.empty(view, style);
    plot.addAnnotation(RowPoints.byUncertainty(view, view.values(0), view.values(1), style));
    ScatterPlot.addOutlines(plot, view.mixture(), style);
    return plot;
  }

  /** The uncertainty against one attribute; its axis ends at the largest possible uncertainty. */
  private XYPlot alongOne(Style style) {
    double bound = view.components() == 1 ? 1 : 1 - 1.0 / view.components();
    XYPlot plot =
        style.plot(
            style.across(view.attributes().get(0), view.range(0)),
            style.up("uncertainty", Ranges.around(0, bound, 0.05, 0)));
    plot.addAnnotation(
        RowPoints.byUncertainty(view, view.values(0), uncertainties().toArray(), style));
    return plot;
  }
}
