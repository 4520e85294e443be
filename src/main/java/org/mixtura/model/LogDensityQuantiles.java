// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import java.io.Serializable;
import java.util.Arrays;
import org.mixtura.moments.QuantileSummary;

/**
 * Quantiles of the training samples' log density, in nats, at 0, 0.001, 0.002 ... 1; a new row
 * whose log density is below one of them is called unusual. With sample weights w_i of sum W, the
 * quantile at q is the smallest log density l_j of a sample for which
 *
 * <pre>
 *   sum of w_i over the samples with l_i &lt;= l_j   &gt;=   q W
 * </pre>
 *
 * <p>the inverse of the empirical distribution function (Hyndman and Fan 1996, doi
 * 10.1080/00031305.1996.10473566, definition 1). A sample of weight 2 counts as two. Between the
 * quantiles that are kept, {@link #at} interpolates linearly.
 *
 * <ul>
 *   <li>q = 0 is the smallest log density, q = 1 the largest.
 *   <li>One sample: all quantiles are its log density.
 *   <li>No samples: an exception.
 *   <li>An infinite log density, which no training sample of a fit has: it is held, but {@link
 *       #ofValues} refuses it, and {@link #at} can give NaN beside it.
 * </ul>
 *
 * <p>Immutable.
 */
public final class LogDensityQuantiles implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The default share: rows whose log density is below the quantile here are unusual. */
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
   * @param logDensities n values in nats, at least one, none NaN
   * @param weights n positive sample weights
   */
  public static LogDensityQuantiles of(double[] logDensities, double[] weights) {
    return of(QuantileSummary.Sorted.of(logDensities, weights));
  }

  /** Quantiles of at least one value; {@link QuantileSummary} says how exact they are. */
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
   * @param values {@value #STEPS} + 1 finite numbers that never fall; copied
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

  /** All quantiles, at 0, 0.001 ... 1: {@value #STEPS} + 1 values in nats. */
  public double[] values() {
    return values.clone();
  }

  /**
   * The quantile at a share, interpolated between those that are kept.
   *
   * @param share in [0, 1]
   * @return a log density in nats
   * @throws IllegalArgumentException if the share is not in [0, 1]
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
