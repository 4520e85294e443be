// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A picture that can be drawn at any size. */
public interface Chart {
  /** What is shown, in a few words. */
  String title();

  /** Draws it, with its title, into an area. Thread-safe. */
  void draw(Graphics2D graphics, Rectangle2D area, Theme theme);
}
