package org.mixtura.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/**
 * A shape in the data's units. JFreeChart's own annotation takes the axes for one affine
 * transformation, which has no digits left at large offsets; here each point is mapped.
 */
@SuppressWarnings("serial") // never serialized
final class DataShape extends AbstractXYAnnotation {
  private static final long serialVersionUID = 1L;

  private final Path2D path;
  private final Color outline;
  private final Stroke stroke;
  private final Color fill;

  /** Fill with the opacity 0 to have none. */
  DataShape(Path2D path, Color outline, Stroke stroke, Color fill) {
    this.path = path;
    this.outline = outline;
    this.stroke = stroke;
    this.fill = fill;
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
    Shape drawn = onScreen(plot, area, across, up);
    if (fill.getAlpha() > 0) {
      graphics.setPaint(fill);
      graphics.fill(drawn);
    }
    graphics.setPaint(outline);
    graphics.setStroke(stroke);
    graphics.draw(drawn);
  }

  private Shape onScreen(XYPlot plot, Rectangle2D area, ValueAxis across, ValueAxis up) {
    Path2D screen = new Path2D.Double();
    double[] point = new double[6];
    for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
      int segment = it.currentSegment(point);
      double x = across.valueToJava2D(point[0], area, plot.getDomainAxisEdge());
      double y = up.valueToJava2D(point[1], area, plot.getRangeAxisEdge());
      switch (segment) {
        case PathIterator.SEG_MOVETO -> screen.moveTo(x, y);
        case PathIterator.SEG_LINETO -> screen.lineTo(x, y);
        case PathIterator.SEG_CLOSE -> screen.closePath();
        default -> throw new IllegalStateException("a curve is made of lines only");
      }
    }
    return screen;
  }
}
