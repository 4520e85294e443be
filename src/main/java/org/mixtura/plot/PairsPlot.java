// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.mixtura.model.GaussianMixture;

/**
 * Each attribute against each other one, and on the diagonal the densities of each. Axes are drawn
 * at the left and at the bottom only.
 */
final class PairsPlot extends Plot {
  private static final long serialVersionUID = 1L;

  /** Cells narrower or lower than this have no numbers on their axes. */
  private static final double ROOM_FOR_NUMBERS = 80;

  /** Height left free above the densities, as a share of the highest. */
  private static final double ROOM_FOR_NAME = 0.4;

  private final transient View view;
  private final transient Style style;

  PairsPlot(View view, Style style) {
    this.view = view;
    this.style = style;
  }

  @Override
  public String getPlotType() {
    return "pairs";
  }

  @Override
  public LegendItemCollection getLegendItems() {
    return ScatterPlot.legend(view.mixture(), style);
  }

  @Override
  public void draw(
      Graphics2D graphics,
      Rectangle2D area,
      Point2D anchor,
      PlotState parentState,
      PlotRenderingInfo info) {
    Panels grid = new Panels(area);
    for (int row = 0; row < view.dimension(); row++) {
      for (int column = 0; column < view.dimension(); column++) {
        grid.draw(
            row == column ? densities(row, grid) : scatter(column, row, grid),
            column,
            row,
            graphics);
      }
    }
  }

  /** A plot on the diagonal. Its densities have no numbers: only their shape counts. */
  private XYPlot densities(int attribute, Panels grid) {
    CurvesPlot curves = new CurvesPlot(view.over(attribute), style);
    NumberAxis up = grid.up(attribute, attribute);
    up.setRange(curves.heights(ROOM_FOR_NAME));
    up.setTickLabelsVisible(false);
    up.setTickMarksVisible(false);
    XYPlot plot = curves.plot(grid.across(attribute, attribute), up);
    plot.addAnnotation(new Caption(view.attributes().get(attribute), style));
    return plot;
  }

  private XYPlot scatter(int column, int row, Panels grid) {
    XYPlot plot = style.plot(grid.across(column, row), grid.up(column, row));
    plot.addAnnotation(RowPoints.byCertainty(view, column, row, 3, style));
    List<String> names = view.attributes();
    GaussianMixture pair = view.mixture().marginal(List.of(names.get(column), names.get(row)));
    ScatterPlot.addRegions(plot, pair, style);
    IntStream.range(0, pair.components())
        .forEach(k -> plot.addAnnotation(new MeanMark(k, pair.mean(k), false, style)));
    return plot;
  }

  /** The places of the cells, d x d of them, and their axes. */
  private final class Panels {
    private final Rectangle2D area;
    private final double left;
    private final double bottom;
    private final double width;
    private final double height;
    private final boolean numbers;

    Panels(Rectangle2D area) {
      this.area = area;
      double line = 1.4 * style.font().getSize2D();
      int d = view.dimension();
      numbers = area.getWidth() / d >= ROOM_FOR_NUMBERS && area.getHeight() / d >= ROOM_FOR_NUMBERS;
      left = numbers ? 3.6 * line : line;
      bottom = numbers ? 2.2 * line : line;
      width = (area.getWidth() - left) / d;
      height = (area.getHeight() - bottom) / d;
    }

    NumberAxis across(int column, int row) {
      return axis(column, row == view.dimension() - 1, width);
    }

    NumberAxis up(int column, int row) {
      return axis(row, column == 0, height);
    }

    private NumberAxis axis(int attribute, boolean outer, double room) {
      NumberAxis axis = style.axis(view.attributes().get(attribute), view.range(attribute), room);
      if (!outer) {
        axis.setLabel(null);
      }
      axis.setTickLabelsVisible(outer && numbers);
      axis.setTickMarksVisible(outer && numbers);
      axis.setAxisLineVisible(false);
      return axis;
    }

    void draw(XYPlot plot, int column, int row, Graphics2D graphics) {
      double gap = style.length(2);
      double x = area.getX() + left + column * width + gap;
      double y = area.getY() + row * height + gap;
      double before = column == 0 ? left : 0;
      double below = row == view.dimension() - 1 ? bottom : 0;
      plot.setInsets(RectangleInsets.ZERO_INSETS);
      plot.setFixedRangeAxisSpace(space(before, RectangleEdge.LEFT));
      plot.setFixedDomainAxisSpace(space(below, RectangleEdge.BOTTOM));
      plot.draw(
          graphics,
          new Rectangle2D.Double(x - before, y, width - 2 * gap + before, height - 2 * gap + below),
          null,
          null,
          null);
    }

    private AxisSpace space(double reserved, RectangleEdge edge) {
      AxisSpace space = new AxisSpace();
      space.add(reserved, edge);
      return space;
    }
  }
}
