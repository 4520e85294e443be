// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import java.util.Locale;

/** Numbers as text for a person, with a decimal point in every locale. */
final class Figures {
  private static final double LARGEST_FIXED = 1e12;
  private static final int MOST_DECIMALS = 9;

  private Figures() {}

  /**
   * The number of decimals that show a thousandth of a scale; 4 if the scale is not positive or not
   * finite.
   */
  static int decimals(double scale) {
    return scale > 0 && scale < Double.POSITIVE_INFINITY
        ? Math.max(0, 3 - (int) Math.floor(Math.log10(scale)))
        : 4;
  }

  /**
   * A number with some decimals; in scientific notation from 1e12, and for more than 9 decimals.
   */
  static String fixed(double value, int decimals) {
    if (decimals > MOST_DECIMALS || Math.abs(value) >= LARGEST_FIXED) {
      return String.format(Locale.ROOT, "%.6e", value);
    }
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    return text.matches("-0\\.?0*") ? text.substring(1) : text;
  }

  /**
   * A positive number with some decimals; in scientific notation if fewer than two digits were
   * left.
   */
  static String positive(double value, int decimals) {
    return value > 0 && value < 10 * Math.pow(10, -decimals)
        ? String.format(Locale.ROOT, "%.1e", value)
        : fixed(value, decimals);
  }

  /** A total in nats, or a criterion. */
  static String nats(double value) {
    return fixed(value, 4);
  }

  /** A weight; without decimals if it is a whole number. */
  static String weight(double value) {
    return value == Math.rint(value) ? fixed(value, 0) : fixed(value, decimals(value));
  }
}
