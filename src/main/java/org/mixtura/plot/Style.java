// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.util.ShapeUtils;
import org.jfree.data.Range;

/**
 * Sizes and colours of a chart. Lengths grow with the picture's area to the power of 0.35, so
 * slower than its sides.
 */
final class Style {
  private static final double MIN_FONT = 10;

  /**
   * Longer names are cut before they are measured, because there is no room for more characters in
   * any picture.
   */
  private static final int MAX_CHARACTERS = 500;

  private static final FontRenderContext FONT_CONTEXT =
      new FontRenderContext(new AffineTransform(), true, true);

  private final Theme theme;
  private final Rectangle2D area;
  private final double size;

  Style(Theme theme, Rectangle2D area) {
    this.theme = theme;
    this.area = area;
    // 1 at 800 x 600
    size = Math.pow(area.getWidth() * area.getHeight() / 480_000, 0.35);
  }

  Theme theme() {
    return theme;
  }

  /** The area of the picture, in pixels. */
  Rectangle2D area() {
    return area;
  }

  Color colour(int index) {
    return theme.colour(index);
  }

  /** The font of axes and legends; SVG has whole sizes. */
  Font font() {
    return new Font(Font.SANS_SERIF, Font.PLAIN, 1)
        .deriveFont((float) Math.max(MIN_FONT, Math.rint(13 * size)));
  }

  Font titleFont() {
    return font().deriveFont(Font.BOLD, Math.round(font().getSize2D() * 1.15f));
  }

  Stroke line(double width) {
    return new BasicStroke((float) (width * size), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  Stroke dashed(double width) {
    float dash = (float) (5 * size);
    return new BasicStroke(
        (float) (width * size),
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_ROUND,
        1,
        new float[] {dash, dash},
        0);
  }

  /** A length in pixels that is right at 800 x 600. */
  double length(double pixels) {
    return pixels * size;
  }

  /** The short line that stands for a curve in a legend. */
  Shape dash() {
    return new Line2D.Double(-length(8), 0, length(8), 0);
  }

  /**
   * The mark of a component, centred at 0: a circle for the first eight components, a square, a
   * triangle and a diamond for the next ones, then a circle again.
   */
  Shape mark(int index, double diameter) {
    return mark(index, diameter, 0, 0);
  }

  /** The mark of a component, centred at a point of the picture. */
  Shape mark(int index, double diameter, double x, double y) {
    double side = length(diameter);
    double half = side / 2;
    return switch (index / theme.colours() % 4) {
      case 0 -> new Ellipse2D.Double(x - half, y - half, side, side);
      case 1 -> new Rectangle2D.Double(x - half, y - half, side, side);
      case 2 -> ShapeUtils.createTranslatedShape(ShapeUtils.createUpTriangle((float) half), x, y);
      default -> ShapeUtils.createTranslatedShape(ShapeUtils.createDiamond((float) half), x, y);
    };
  }

  /** A chart with its title, notes, and the plot's legend if it has one. */
  JFreeChart chart(String title, List<String> notes, Plot plot) {
    boolean legend = plot.getLegendItems() != null && plot.getLegendItems().getItemCount() > 0;
    JFreeChart chart =
        new JFreeChart(
            fitted(title, titleFont(), area.getWidth() - 2 * length(8)), titleFont(), plot, false);
    chart.getTitle().setPaint(theme.foreground());
    chart.setBackgroundPaint(theme.background());
    chart.setPadding(new RectangleInsets(length(4), length(4), length(4), length(8)));
    for (String text : lines(notes)) {
      TextTitle line = new TextTitle(text, font());
      line.setPaint(theme.foreground());
      chart.addSubtitle(line);
    }
    if (legend) {
      chart.addLegend(legend(plot));
    }
    return chart;
  }

  private LegendTitle legend(Plot plot) {
    LegendTitle legend = new LegendTitle(plot);
    legend.setItemFont(font());
    legend.setItemPaint(theme.foreground());
    legend.setBackgroundPaint(theme.background());
    legend.setFrame(BlockBorder.NONE);
    legend.setPosition(RectangleEdge.BOTTOM);
    return legend;
  }

  /** An empty plot over two axes. */
  XYPlot plot(ValueAxis across, ValueAxis up) {
    // without a renderer there are no lines of the grid
    XYPlot plot = new XYPlot(null, across, up, new XYLineAndShapeRenderer());
    plot.setBackgroundPaint(theme.background());
    plot.setOutlinePaint(theme.grid());
    plot.setDomainGridlinePaint(theme.grid());
    plot.setRangeGridlinePaint(theme.grid());
    plot.setDomainGridlineStroke(line(0.7));
    plot.setRangeGridlineStroke(line(0.7));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    // the last one on top, not the first one
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    return plot;
  }

  /** Notes one after another, with line breaks between those that do not go into one line. */
  private List<String> lines(List<String> notes) {
    List<String> lines = new ArrayList<>();
    for (String note : notes) {
      int last = lines.size() - 1;
      String joined = last < 0 ? note : lines.get(last) + "; " + note;
      if (last >= 0 && width(joined, font()) <= area.getWidth() - 2 * length(8)) {
        lines.set(last, joined);
      } else {
        lines.add(note);
      }
    }
    return lines;
  }

  /** A horizontal axis. */
  NumberAxis across(String label, Range range) {
    return axis(label, range, area.getWidth() * 0.8);
  }

  /** A vertical axis. */
  NumberAxis up(String label, Range range) {
    return axis(label, range, area.getHeight() * 0.6);
  }

  /** The renderer of curves; each curve is one path, because dashes would restart at each point. */
  static XYLineAndShapeRenderer curves(boolean marks) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, marks);
    renderer.setDrawSeriesLineAsPath(true);
    return renderer;
  }

  /** An axis with a label as long as there is room for. */
  NumberAxis axis(String label, Range range, double room) {
    Ticks ticks = Ticks.of(range);
    String name = fitted(label, room - width(ticks.suffix(), font()));
    NumberAxis axis = new NumericAxis(name + ticks.suffix());
    decorate(axis);
    axis.setRange(range);
    axis.setStandardTickUnits(ticks.units());
    return axis;
  }

  /** Colours and fonts of any axis. */
  void decorate(ValueAxis axis) {
    axis.setLabelFont(font());
    axis.setTickLabelFont(font());
    axis.setLabelPaint(theme.foreground());
    axis.setTickLabelPaint(theme.foreground());
    axis.setAxisLinePaint(theme.grid());
    axis.setTickMarkPaint(theme.grid());
  }

  /** A text, shortened in the middle if it is longer than there is room for. */
  String fitted(String text, double room) {
    return fitted(text, font(), room);
  }

  private static String fitted(String text, Font font, double room) {
    int[] all = text.codePoints().toArray();
    String shown = text;
    int max = Math.min(all.length, MAX_CHARACTERS) - 1;
    for (int kept = max; kept > 1 && width(shown, font) > room; kept--) {
      int head = (kept + 1) / 2;
      int tail = kept - head;
      shown = new String(all, 0, head) + "\u2026" + new String(all, all.length - tail, tail);
    }
    return shown;
  }

  /** Measures a text, which fails where Java has no font. */
  static void measure() {
    width("0", new Font(Font.SANS_SERIF, Font.PLAIN, 1));
  }

  private static double width(String text, Font font) {
    return font.getStringBounds(text, FONT_CONTEXT).getWidth();
  }
}
