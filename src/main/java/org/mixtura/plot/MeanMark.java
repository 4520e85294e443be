// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;

/** The mean of a component: a disc with its number, or a small one without. */
@SuppressWarnings("serial") // never serialized
final class MeanMark extends Overlay {
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
  void draw(Graphics2D graphics, Screen screen) {
    double x = screen.x(mean[0]);
    double y = screen.y(mean[1]);
    Font font = style.font().deriveFont(Font.BOLD);
    double radius = numbered ? font.getSize2D() * 0.75 : style.length(3.5);
    Color colour = style.colour(component);
    Ellipse2D disc = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    graphics.setPaint(colour);
    graphics.fill(disc);
    graphics.setPaint(style.theme().background());
    graphics.setStroke(style.line(1.2));
    graphics.draw(disc);
    if (numbered) {
      graphics.setFont(font);
      graphics.setPaint(Theme.upon(colour));
      TextUtils.drawAlignedString(
          String.valueOf(component), graphics, (float) x, (float) y, TextAnchor.CENTER);
    }
  }
}
