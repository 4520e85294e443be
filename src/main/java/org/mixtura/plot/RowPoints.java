package org.mixtura.plot;

import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/** A view's rows as points, a series for each cluster. */
abstract class RowPoints extends XYLineAndShapeRenderer {
  private static final long serialVersionUID = 1L;

  private final transient View view;
  private final transient Style style;
  private final int[][] rows;

  RowPoints(View view, Style style) {
    super(false, true);
    this.view = view;
    this.style = style;
    rows = IntStream.range(0, view.components()).mapToObj(view::rowsOf).toArray(int[][]::new);
    setDrawOutlines(false);
    setDefaultSeriesVisibleInLegend(false);
  }

  /** How much of a row is seen, from 0 to 1. */
  abstract double opacity(int row);

  /** How wide a row's point is, in pixels at 800 x 600. */
  abstract double diameter(int row);

  /** Adds the points to a plot. */
  final void addTo(XYPlot plot, double[] x, double[] y) {
    DefaultXYDataset dataset = new DefaultXYDataset();
    for (int k = 0; k < rows.length; k++) {
      dataset.addSeries(k, new double[][] {pick(x, rows[k]), pick(y, rows[k])});
    }
    int index = plot.getDatasetCount();
    plot.setDataset(index, dataset);
    plot.setRenderer(index, this);
  }

  private static double[] pick(double[] values, int[] rows) {
    return IntStream.of(rows).mapToDouble(i -> values[i]).toArray();
  }

  @Override
  public Paint getItemPaint(int series, int item) {
    Color colour = style.colour(series);
    return Look.faded(colour, opacity(rows[series][item]));
  }

  @Override
  public Shape getItemShape(int series, int item) {
    return style.mark(series, diameter(rows[series][item]));
  }

  final View view() {
    return view;
  }

  /** The more certain a row's cluster, the less of what lies below shines through. */
  static RowPoints byCertainty(View view, Style style, double diameter) {
    return new RowPoints(view, style) {
      private static final long serialVersionUID = 1L;

      @Override
      double opacity(int row) {
        return 0.2 + 0.65 * view().relativeCertainty(row);
      }

      @Override
      double diameter(int row) {
        return diameter;
      }
    };
  }

  /** The less certain a row's cluster, the larger and stronger its point. */
  static RowPoints byUncertainty(View view, Style style) {
    return new RowPoints(view, style) {
      private static final long serialVersionUID = 1L;

      @Override
      double opacity(int row) {
        return 0.35 + 0.55 * (1 - view().relativeCertainty(row));
      }

      @Override
      double diameter(int row) {
        return 3 + 12 * (1 - view().relativeCertainty(row));
      }
    };
  }
}
