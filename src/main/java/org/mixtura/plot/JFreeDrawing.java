// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;

/** A chart that JFreeChart draws. */
abstract class JFreeDrawing implements Chart {
  @Override
  public final void draw(Graphics2D graphics, Rectangle2D area, Theme theme) {
    chart(new Style(theme, area)).draw(graphics, area);
  }

  /** A new JFreeChart of this chart; a JFreeChart is not thread-safe, so none is shared. */
  abstract JFreeChart chart(Style style);
}
