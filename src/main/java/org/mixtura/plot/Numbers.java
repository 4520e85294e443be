// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers on charts, with a decimal point as in reports. */
final class Numbers {
  private static final DecimalFormatSymbols SYMBOLS =
      DecimalFormatSymbols.getInstance(Locale.ENGLISH);

  /** Numbers of this size or more have an exponent. */
  private static final double LONG = 1e7;

  private static final double SMALL = 1e-3;

  private Numbers() {}

  /** A number with three decimals at most, and an exponent if it is large or small. */
  static String shown(double value) {
    double size = Math.abs(value);
    return size != 0 && (size >= LONG || size < SMALL)
        ? new DecimalFormat("0.###E0", SYMBOLS).format(value)
        : new DecimalFormat("#,##0.###", SYMBOLS).format(value);
  }

  /** A format with three decimals at most, never with an exponent. */
  static NumberFormat plain() {
    return new DecimalFormat("0.###", SYMBOLS);
  }

  /**
   * A format for the numbers of a range, whose decimals show a tenth of the power of ten below its
   * length.
   *
   * @param largest the largest size of a number there
   * @param length of the range
   */
  static NumberFormat of(double largest, double length) {
    boolean exponent = largest >= LONG || largest < SMALL;
    DecimalFormat format = new DecimalFormat(exponent ? "0.#E0" : "#,##0.#", SYMBOLS);
    double finest = exponent ? length / largest : length;
    format.setMaximumFractionDigits(Math.max(0, 1 - (int) Math.floor(Math.log10(finest))));
    return format;
  }

  /** All digits of a number, with an exponent from 1e15. */
  static String exact(BigDecimal value) {
    return value.doubleValue() >= 1e15
        ? new DecimalFormat("0.################E0", SYMBOLS).format(value)
        : new DecimalFormat("#,##0.####################", SYMBOLS).format(value);
  }
}
