// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.Graphics2D;
import java.util.Comparator;
import java.util.stream.IntStream;

/** A view's rows as points in the colours of their clusters. */
@SuppressWarnings("serial") // never serialized
abstract class RowPoints extends Overlay {
  private static final long serialVersionUID = 1L;

  private final View view;
  private final Style style;
  private final double[] x;
  private final double[] y;

  private RowPoints(View view, double[] x, double[] y, Style style) {
    this.view = view;
    this.x = x;
    this.y = y;
    this.style = style;
  }

  /** Opacity of a row's point, from 0 to 1. */
  abstract double opacity(int row);

  /** Diameter of a row's point, in pixels of a picture of 800 x 600. */
  abstract double diameter(int row);

  /** The order in which rows are drawn; the last is on top. */
  IntStream order() {
    return IntStream.range(0, view.rows());
  }

  @Override
  void draw(Graphics2D graphics, Screen screen) {
    order()
        .forEach(
            row -> {
              int cluster = view.cluster(row);
              graphics.setPaint(Theme.faded(style.colour(cluster), opacity(row)));
              graphics.fill(style.mark(cluster, diameter(row), screen.x(x[row]), screen.y(y[row])));
            });
  }

  /** Points of one size; the more certain a row's cluster, the more opaque. */
  static RowPoints byCertainty(View view, int across, int up, double diameter, Style style) {
    return new RowPoints(view, view.values(across), view.values(up), style) {
      private static final long serialVersionUID = 1L;

      @Override
      double opacity(int row) {
        return 0.2 + 0.65 * view.relativeCertainty(row);
      }

      @Override
      double diameter(int row) {
        return diameter;
      }
    };
  }

  /**
   * The less certain a row's cluster, the larger and stronger its point, and the nearer to the top.
   */
  static RowPoints byUncertainty(View view, double[] x, double[] y, Style style) {
    return new RowPoints(view, x, y, style) {
      private static final long serialVersionUID = 1L;

      /** The root of the uncertainty, so that areas are about proportional to the uncertainty. */
      private double strength(int row) {
        return Math.sqrt(Math.max(1 - view.relativeCertainty(row), 0));
      }

      @Override
      double opacity(int row) {
        return 0.35 + 0.55 * strength(row);
      }

      @Override
      double diameter(int row) {
        return 3 + 12 * strength(row);
      }

      @Override
      IntStream order() {
        return super.order()
            .boxed()
            .sorted(Comparator.comparingDouble(row -> -view.relativeCertainty(row)))
            .mapToInt(Integer::intValue);
      }
    };
  }
}
