package org.mixtura.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** A ring around a point. */
@SuppressWarnings("serial") // never serialized
final class Ring extends AbstractXYAnnotation {
  private static final long serialVersionUID = 1L;

  private final double x;
  private final double y;
  private final double radius;
  private final Color colour;
  private final Stroke stroke;

  Ring(double x, double y, double radius, Color colour, Stroke stroke) {
    this.x = x;
    this.y = y;
    this.radius = radius;
    this.colour = colour;
    this.stroke = stroke;
  }

  double x() {
    return x;
  }

  double y() {
    return y;
  }

  @Override
  public void draw(
      Graphics2D graphics,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis across,
      ValueAxis up,
      int rendererIndex,
      PlotRenderingInfo info) {
    double centreX = across.valueToJava2D(x, area, plot.getDomainAxisEdge());
    double centreY = up.valueToJava2D(y, area, plot.getRangeAxisEdge());
    graphics.setPaint(colour);
    graphics.setStroke(stroke);
    graphics.draw(new Ellipse2D.Double(centreX - radius, centreY - radius, 2 * radius, 2 * radius));
  }
}
