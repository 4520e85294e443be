// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;

/** A ring around a point of the data, of a radius in pixels. */
@SuppressWarnings("serial") // never serialized
final class Ring extends Overlay {
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
  void draw(Graphics2D graphics, Screen screen) {
    double centreX = screen.x(x);
    double centreY = screen.y(y);
    graphics.setPaint(colour);
    graphics.setStroke(stroke);
    graphics.draw(new Ellipse2D.Double(centreX - radius, centreY - radius, 2 * radius, 2 * radius));
  }
}
