// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.jfree.svg.SVGGraphics2D;

/** A chart of one plot, and where its data lie in the picture. */
final class Drawn {
  private final XYPlot plot;
  private final Rectangle2D area;

  private Drawn(Chart chart, Dimension size, Theme theme, Graphics2D graphics) {
    Rectangle whole = new Rectangle(size);
    JFreeChart made = ((JFreeDrawing) chart).chart(new Style(theme, whole));
    ChartRenderingInfo info = new ChartRenderingInfo();
    made.draw(graphics, whole, info);
    graphics.dispose();
    plot = made.getXYPlot();
    area = info.getPlotInfo().getDataArea();
  }

  /** As pixels. */
  static Drawn into(BufferedImage image, Chart chart, Theme theme) {
    Dimension size = new Dimension(image.getWidth(), image.getHeight());
    return new Drawn(chart, size, theme, image.createGraphics());
  }

  /** As SVG, whose fonts are not of quite the same size. */
  static Drawn svg(Chart chart, Dimension size, Theme theme) {
    return new Drawn(chart, size, theme, new SVGGraphics2D(size.width, size.height));
  }

  XYPlot plot() {
    return plot;
  }

  /** Where a point of the data is in the picture. */
  Point2D place(double x, double y) {
    return new Point2D.Double(
        plot.getDomainAxis().valueToJava2D(x, area, plot.getDomainAxisEdge()),
        plot.getRangeAxis().valueToJava2D(y, area, plot.getRangeAxisEdge()));
  }

  XYDataset data() {
    return plot.getDataset();
  }

  boolean shows(double x, double y) {
    return plot.getDomainAxis().getRange().contains(x)
        && plot.getRangeAxis().getRange().contains(y);
  }
}
