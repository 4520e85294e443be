// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** Something that Mixtura draws on a plot by itself, point by point in the data's units. */
@SuppressWarnings("serial") // never serialized
abstract class Overlay extends AbstractXYAnnotation {
  private static final long serialVersionUID = 1L;

  /** Maps values of the data to pixels. */
  record Screen(XYPlot plot, Rectangle2D area, ValueAxis across, ValueAxis up) {
    double x(double value) {
      return across.valueToJava2D(value, area, plot.getDomainAxisEdge());
    }

    double y(double value) {
      return up.valueToJava2D(value, area, plot.getRangeAxisEdge());
    }
  }

  abstract void draw(Graphics2D graphics, Screen screen);

  @Override
  public final void draw(
      Graphics2D graphics,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis across,
      ValueAxis up,
      int rendererIndex,
      PlotRenderingInfo info) {
    draw(graphics, new Screen(plot, area, across, up));
  }
}
