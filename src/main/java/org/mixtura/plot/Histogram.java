// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.util.Arrays;

/**
 * A histogram of weighted values whose area is 1. The bars are as wide as Scott (1979, doi
 * 10.1093/biomet/66.3.605) has them for a normal distribution, or wider if they would be many.
 */
final class Histogram {
  private static final int MAX_BARS = 80;

  private final double low;
  private final double width;
  private final double[] heights;

  private Histogram(double low, double width, double[] heights) {
    this.low = low;
    this.width = width;
    this.heights = heights;
  }

  /**
   * The histogram of n values.
   *
   * @param deviation their standard deviation within components
   */
  static Histogram of(double[] values, double[] weights, double deviation) {
    double low = Arrays.stream(values).min().orElseThrow();
    double high = Arrays.stream(values).max().orElseThrow();
    double scott = 3.49 * deviation / Math.cbrt(values.length);
    // a bar narrower than rounding could not be filled
    double width =
        Math.max(
            Math.max(scott, (high - low) / MAX_BARS),
            8 * Math.ulp(Math.max(Math.abs(low), Math.abs(high))));
    double[] heights = new double[(int) Math.max(Math.ceil((high - low) / width), 1)];
    double start = low - (heights.length * width - (high - low)) / 2;
    double total = Arrays.stream(weights).sum();
    for (int i = 0; i < values.length; i++) {
      int bar = (int) Math.min((values[i] - start) / width, heights.length - 1);
      heights[bar] += weights[i] / total / width;
    }
    return new Histogram(start, width, heights);
  }

  double highest() {
    return Arrays.stream(heights).max().orElseThrow();
  }

  /**
   * The bars as JFreeChart takes them: 6 rows, for each bar its middle, left and right end, then
   * its height, bottom (0) and top.
   */
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
