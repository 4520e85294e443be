// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;

/** An axis whose numbers stay between its ends, because those of another axis may lie beyond. */
final class NumericAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;

  NumericAxis(String label) {
    super(label);
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"}) // as JFreeChart declares it
  public List refreshTicks(
      Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
    return ((List<NumberTick>) super.refreshTicks(graphics, state, area, edge))
        .stream().filter(tick -> fits(tick, graphics, area, edge)).toList();
  }

  private boolean fits(NumberTick tick, Graphics2D graphics, Rectangle2D area, RectangleEdge edge) {
    boolean flat = RectangleEdge.isTopOrBottom(edge);
    Rectangle2D text =
        getTickLabelFont().getStringBounds(tick.getText(), graphics.getFontRenderContext());
    double half = (flat ? text.getWidth() : text.getHeight()) / 2;
    double place = valueToJava2D(tick.getValue(), area, edge);
    double from = flat ? area.getMinX() : area.getMinY();
    double to = flat ? area.getMaxX() : area.getMaxY();
    // text is never as high as its bounds
    double slack = flat ? 0 : half / 2;
    return place - half >= from - slack && place + half <= to + slack;
  }

  /** JFreeChart draws an upright label's outlines; text stays text in SVG, and can be searched. */
  @Override
  protected AxisState drawLabel(
      @Nullable String label,
      Graphics2D graphics,
      Rectangle2D plotArea,
      Rectangle2D area,
      RectangleEdge edge,
      AxisState state) {
    if (label == null || !RectangleEdge.LEFT.equals(edge)) {
      return super.drawLabel(label, graphics, plotArea, area, edge, state);
    }
    graphics.setFont(getLabelFont());
    graphics.setPaint(getLabelPaint());
    FontMetrics metrics = graphics.getFontMetrics();
    double below = state.getCursor() - getLabelInsets().getRight();
    AffineTransform before = graphics.getTransform();
    graphics.rotate(-Math.PI / 2);
    graphics.drawString(
        label,
        (float) (-area.getCenterY() - metrics.stringWidth(label) / 2.0),
        (float) (below - metrics.getDescent()));
    graphics.setTransform(before);
    state.cursorLeft(
        getLabelInsets().getRight() + metrics.getHeight() + getLabelInsets().getLeft());
    return state;
  }
}
