package org.mixtura.plot;

import java.util.Arrays;

/**
 * A histogram of weighted values whose area is 1. The bars are as wide as Scott (1979, doi
 * 10.1093/biomet/66.3.605) has them for a normal distribution.
 */
final class Histogram {
  private static final int MOST_BARS = 80;

  private final double low;
  private final double width;
  private final double[] heights;

  private Histogram(double low, double width, double[] heights) {
    this.low = low;
    this.width = width;
    this.heights = heights;
  }

  /**
   * Of some values.
   *
   * @param deviation their standard deviation within components
   */
  static Histogram of(double[] values, double[] weights, double deviation) {
    double low = Arrays.stream(values).min().orElseThrow();
    double high = Arrays.stream(values).max().orElseThrow();
    int bars = bars(values, high - low, deviation);
    // values that are all the same get one bar that can be seen
    double range = high > low ? high - low : Math.max(Math.ulp(low) * 16, Double.MIN_NORMAL);
    double start = high > low ? low : low - range / 2;
    double[] heights = new double[bars];
    double total = Arrays.stream(weights).sum();
    double width = range / bars;
    for (int i = 0; i < values.length; i++) {
      int bar = (int) Math.min((values[i] - start) / width, bars - 1);
      heights[bar] += weights[i] / total / width;
    }
    return new Histogram(start, width, heights);
  }

  private static int bars(double[] values, double range, double deviation) {
    double width = 3.49 * deviation / Math.cbrt(values.length);
    return width > 0 ? (int) Math.min(Math.max(Math.ceil(range / width), 1), MOST_BARS) : 1;
  }

  double highest() {
    return Arrays.stream(heights).max().orElseThrow();
  }

  /** As JFreeChart takes them: x, from, to, y, from, to. */
  double[][] bars() {
    double[][] bars = new double[6][heights.length];
    for (int b = 0; b < heights.length; b++) {
      bars[0][b] = low + (b + 0.5) * width;
      bars[1][b] = low + b * width;
      bars[2][b] = low + (b + 1) * width;
      bars[3][b] = heights[b];
      bars[5][b] = heights[b];
    }
    return bars;
  }
}
