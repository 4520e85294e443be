// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.Graphics2D;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;

/** A text centred at the top of a plot's data area, shortened to its width. */
@SuppressWarnings("serial") // never serialized
final class Caption extends Overlay {
  private static final long serialVersionUID = 1L;

  private final String text;
  private final Style style;

  Caption(String text, Style style) {
    this.text = text;
    this.style = style;
  }

  @Override
  void draw(Graphics2D graphics, Screen screen) {
    double gap = style.length(2);
    graphics.setFont(style.font());
    graphics.setPaint(style.theme().foreground());
    TextUtils.drawAlignedString(
        style.fitted(text, screen.area().getWidth() - 2 * gap),
        graphics,
        (float) screen.area().getCenterX(),
        (float) (screen.area().getY() + gap),
        TextAnchor.TOP_CENTER);
  }
}
