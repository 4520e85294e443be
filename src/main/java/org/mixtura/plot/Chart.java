// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A chart that can be drawn at any size, on a screen or into a file. */
public interface Chart {
  /** The title, which is drawn with the chart, and read to those who cannot see it. */
  String title();

  /**
   * Draws the chart with its title into an area. Thread-safe: a chart keeps nothing of a drawing.
   */
  void draw(Graphics2D graphics, Rectangle2D area, Theme theme);
}
