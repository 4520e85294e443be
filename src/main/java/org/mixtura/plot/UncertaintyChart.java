package org.mixtura.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** The rows whose cluster is least certain: 1 - the probability of the most probable one. */
final class UncertaintyChart implements Chart {
  private final View view;

  UncertaintyChart(View view) {
    this.view = view;
  }

  @Override
  public String title() {
    return "Uncertainty: " + Titles.listed(view.attributes());
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Look look) {
    Style style = new Style(look, area);
    XYPlot plot = view.dimension() == 1 ? alongOne(style) : overTwo(style);
    plot.setFixedLegendItems(ScatterPlot.legend(view.mixture(), style));
    style.chart(title(), Titles.notes(view, note()), plot).draw(graphics, area);
  }

  private String note() {
    double most = IntStream.range(0, view.rows()).mapToDouble(this::uncertainty).max().orElse(0);
    return String.format(
        Locale.ENGLISH, "the larger, the less certain the cluster; at most %.2g", most);
  }

  private double uncertainty(int row) {
    return 1 - view.certainty(row);
  }

  private XYPlot overTwo(Style style) {
    XYPlot plot = ScatterPlot.empty(view, style);
    RowPoints.byUncertainty(view, style).addTo(plot, view.values(0), view.values(1));
    ScatterPlot.addOutlines(plot, view.mixture(), style);
    return plot;
  }

  private XYPlot alongOne(Style style) {
    NumberAxis across = style.across(view.attributes().get(0));
    across.setRange(view.range(0));
    NumberAxis up = style.up("uncertainty");
    up.setRange(0, 1);
    XYPlot plot = style.plot(across, up);
    RowPoints.byUncertainty(view, style)
        .addTo(
            plot,
            view.values(0),
            IntStream.range(0, view.rows()).mapToDouble(this::uncertainty).toArray());
    return plot;
  }
}
