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
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
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

/** Sizes and colours of a chart: everything grows with the area, but slower. */
final class Style {
  private static final double SMALLEST_FONT = 10;
  private static final FontRenderContext FONT_CONTEXT =
      new FontRenderContext(new AffineTransform(), true, true);

  private final Look look;
  private final Rectangle2D area;
  private final double size;

  Style(Look look, Rectangle2D area) {
    this.look = look;
    this.area = area;
    // 1 at 800 x 600
    size = Math.pow(area.getWidth() * area.getHeight() / 480_000, 0.35);
  }

  Look look() {
    return look;
  }

  Color colour(int index) {
    return look.colour(index);
  }

  /** The font of axes and legends. */
  Font font() {
    return new Font(Font.SANS_SERIF, Font.PLAIN, 1)
        .deriveFont((float) Math.max(SMALLEST_FONT, 13 * size));
  }

  Font titleFont() {
    return font().deriveFont(Font.BOLD, font().getSize2D() * 1.15f);
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

  /** What stands for a line in a legend. */
  Shape dash() {
    return new Line2D.Double(-length(8), 0, length(8), 0);
  }

  /** A mark of about a diameter; the first eight components are circles, the next ones squares. */
  Shape mark(int index, double diameter) {
    double side = length(diameter);
    float half = (float) (side / 2);
    return switch (index / look.colours() % 4) {
      case 0 -> new Ellipse2D.Double(-side / 2, -side / 2, side, side);
      case 1 -> new Rectangle2D.Double(-half, -half, side, side);
      case 2 -> ShapeUtils.createUpTriangle(half);
      default -> ShapeUtils.createDiamond(half);
    };
  }

  /** A chart with its title, what is to be said about it, and a legend if there is one. */
  JFreeChart chart(String title, List<String> notes, Plot plot) {
    boolean legend = plot.getLegendItems() != null && plot.getLegendItems().getItemCount() > 0;
    JFreeChart chart = new JFreeChart(title, titleFont(), plot, false);
    chart.getTitle().setPaint(look.foreground());
    chart.setBackgroundPaint(look.background());
    chart.setPadding(new RectangleInsets(length(4), length(4), length(4), length(8)));
    for (String note : notes) {
      TextTitle line = new TextTitle(note, font());
      line.setPaint(look.foreground());
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
    legend.setItemPaint(look.foreground());
    legend.setBackgroundPaint(look.background());
    legend.setFrame(BlockBorder.NONE);
    legend.setPosition(RectangleEdge.BOTTOM);
    return legend;
  }

  /** An empty plot over two axes. */
  XYPlot plot(NumberAxis across, NumberAxis up) {
    XYPlot plot = new XYPlot(null, across, up, null);
    plot.setBackgroundPaint(look.background());
    plot.setOutlinePaint(look.grid());
    plot.setDomainGridlinePaint(look.grid());
    plot.setRangeGridlinePaint(look.grid());
    plot.setDomainGridlineStroke(line(0.7));
    plot.setRangeGridlineStroke(line(0.7));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    // the last one on top, not the first one
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    return plot;
  }

  /** A horizontal axis. */
  NumberAxis across(String label) {
    return axis(label, area.getWidth() * 0.8);
  }

  /** A vertical axis. */
  NumberAxis up(String label) {
    return axis(label, area.getHeight() * 0.7);
  }

  /** What draws curves; each is one path, as dashes would begin anew at each point. */
  static XYLineAndShapeRenderer curves(boolean marks) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, marks);
    renderer.setDrawSeriesLineAsPath(true);
    return renderer;
  }

  /** An axis that shows all of its range, with a label as long as there is room for. */
  NumberAxis axis(String label, double room) {
    NumberAxis axis = new NumberAxis(fitted(label, room));
    decorate(axis);
    axis.setAutoRangeIncludesZero(false);
    axis.setStandardTickUnits(NumberAxis.createStandardTickUnits(Locale.ENGLISH));
    return axis;
  }

  /** Colours and fonts of any axis. */
  void decorate(org.jfree.chart.axis.ValueAxis axis) {
    axis.setLabelFont(font());
    axis.setTickLabelFont(font());
    axis.setLabelPaint(look.foreground());
    axis.setTickLabelPaint(look.foreground());
    axis.setAxisLinePaint(look.grid());
    axis.setTickMarkPaint(look.grid());
  }

  /** A text, shortened with an ellipsis if it is longer than there is room for. */
  String fitted(String text, double room) {
    if (width(text) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 1 && width(text.substring(0, end) + "\u2026") > room) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end) + "\u2026";
  }

  private double width(String text) {
    return font().getStringBounds(text, FONT_CONTEXT).getWidth();
  }
}
