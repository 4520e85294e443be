package org.mixtura.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;

/** A text at the top of a plot. */
@SuppressWarnings("serial") // never serialized
final class Caption extends AbstractXYAnnotation {
  private static final long serialVersionUID = 1L;

  private final String text;
  private final Style style;

  Caption(String text, Style style) {
    this.text = text;
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
    double gap = style.length(2);
    graphics.setFont(style.font());
    graphics.setPaint(style.look().foreground());
    TextUtils.drawAlignedString(
        style.fitted(text, area.getWidth() - 2 * gap),
        graphics,
        (float) area.getCenterX(),
        (float) (area.getY() + gap),
        TextAnchor.TOP_CENTER);
  }
}
