package org.mixtura.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;

/** The mean of a component: a disc with its number, or a small one without. */
@SuppressWarnings("serial") // never serialized
final class MeanMark extends AbstractXYAnnotation {
  private static final long serialVersionUID = 1L;

  private final int component;
  private final double[] mean;
  private final boolean numbered;
  private final transient Style style;

  MeanMark(int component, double[] mean, boolean numbered, Style style) {
    this.component = component;
    this.mean = mean;
    this.numbered = numbered;
    this.style = style;
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
    double x = across.valueToJava2D(mean[0], area, plot.getDomainAxisEdge());
    double y = up.valueToJava2D(mean[1], area, plot.getRangeAxisEdge());
    Font font = style.font().deriveFont(Font.BOLD);
    double radius = numbered ? font.getSize2D() * 0.75 : style.length(3.5);
    Color colour = style.colour(component);
    Ellipse2D disc = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    graphics.setPaint(colour);
    graphics.fill(disc);
    graphics.setPaint(style.look().background());
    graphics.setStroke(style.line(1.2));
    graphics.draw(disc);
    if (numbered) {
      graphics.setFont(font);
      graphics.setPaint(Look.upon(colour));
      TextUtils.drawAlignedString(
          String.valueOf(component), graphics, (float) x, (float) y, TextAnchor.CENTER);
    }
  }
}
