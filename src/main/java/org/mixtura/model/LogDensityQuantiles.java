// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import java.io.Serializable;
import java.util.Arrays;
import org.mixtura.moments.QuantileSummary;

/**
 * Quantiles of the training samples' log density, in nats, at 0, 0.001, 0.002 ... 1: what a new
 * row's log density is compared with to call it unusual. The quantile at q is the smallest log
 * density that at least the share q of the sample weight does not exceed, so that a sample of
 * weight 2 counts as two.
 */
public final class LogDensityQuantiles implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Rows below the quantile at this share are unusual, unless somebody asks for another share. */
  public static final double UNUSUAL = 0.01;

  /** Number of steps between 0 and 1. */
  public static final int STEPS = 1000;

  private final double[] values;

  private LogDensityQuantiles(double[] values) {
    this.values = values;
  }

  /**
   * Quantiles of weighted values, exact.
   *
   * @param logDensities n values
   * @param weights n positive sample weights
   */
  public static LogDensityQuantiles of(double[] logDensities, double[] weights) {
    return of(QuantileSummary.Sorted.of(logDensities, weights));
  }

  /** Quantiles of values in ascending order; {@link QuantileSummary} says how exact they are. */
  public static LogDensityQuantiles of(QuantileSummary.Sorted sorted) {
    double total = Arrays.stream(sorted.weights()).sum();
    double[] values = new double[STEPS + 1];
    int next = 0;
    double below = sorted.weights()[0];
    for (int step = 0; step <= STEPS; step++) {
      // rounding in the sum of many weights must not push a quantile to the next sample
      double share = total * step / STEPS * (1 - 1e-12);
      while (below < share && next < sorted.values().length - 1) {
        below += sorted.weights()[++next];
      }
      values[step] = sorted.values()[next];
    }
    values[STEPS] = sorted.values()[sorted.values().length - 1];
    return new LogDensityQuantiles(values);
  }

  /**
   * Quantiles that were computed before.
   *
   * @param values {@value #STEPS} + 1 finite numbers that never fall
   * @throws IllegalArgumentException if they are not
   */
  public static LogDensityQuantiles ofValues(double[] values) {
    if (values.length != STEPS + 1) {
      throw new IllegalArgumentException(
          "expected " + (STEPS + 1) + " log density quantiles, found " + values.length);
    }
    for (int step = 0; step <= STEPS; step++) {
      if (!Double.isFinite(values[step]) || (step > 0 && values[step] < values[step - 1])) {
        throw new IllegalArgumentException(
            "log density quantile "
                + step
                + " is "
                + values[step]
                + "; quantiles must be finite and never fall");
      }
    }
    return new LogDensityQuantiles(values.clone());
  }

  /** All quantiles, at 0, 0.001 ... 1. */
  public double[] values() {
    return values.clone();
  }

  /**
   * The quantile at a share, interpolated between those that are kept.
   *
   * @param share in [0, 1]
   * @return a log density in nats
   */
  public double at(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a quantile is asked for at " + share + ", not in [0, 1]");
    }
    double position = share * STEPS;
    int step = (int) Math.min(Math.rint(position), STEPS);
    if (Math.abs(position - step) < 1e-9) {
      return values[step];
    }
    int below = (int) position;
    return values[below] + (position - below) * (values[below + 1] - values[below]);
  }
}
