// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/**
 * A shape in the data's units. JFreeChart's own annotation takes the axes for one affine
 * transformation, which has no digits left at large offsets; here each point is mapped.
 */
@SuppressWarnings("serial") // never serialized
final class DataShape extends Overlay {
  private static final long serialVersionUID = 1L;

  private final Path2D path;
  private final Color outline;
  private final Stroke stroke;
  private final Color fill;

  /** A shape in the data's units; a fill of opacity 0 is not drawn. */
  DataShape(Path2D path, Color outline, Stroke stroke, Color fill) {
    this.path = path;
    this.outline = outline;
    this.stroke = stroke;
    this.fill = fill;
  }

  @Override
  void draw(Graphics2D graphics, Screen screen) {
    Shape drawn = on(screen);
    if (fill.getAlpha() > 0) {
      graphics.setPaint(fill);
      graphics.fill(drawn);
    }
    graphics.setPaint(outline);
    graphics.setStroke(stroke);
    graphics.draw(drawn);
  }

  private Shape on(Screen screen) {
    Path2D mapped = new Path2D.Double();
    double[] point = new double[6];
    for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
      int segment = it.currentSegment(point);
      double x = screen.x(point[0]);
      double y = screen.y(point[1]);
      switch (segment) {
        case PathIterator.SEG_MOVETO -> mapped.moveTo(x, y);
        case PathIterator.SEG_LINETO -> mapped.lineTo(x, y);
        case PathIterator.SEG_CLOSE -> mapped.closePath();
        default -> throw new IllegalStateException("a curve is made of lines only");
      }
    }
    return mapped;
  }
}
