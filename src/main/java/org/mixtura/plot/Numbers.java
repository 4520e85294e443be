package org.mixtura.plot;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers on charts, with a decimal point as in reports. */
final class Numbers {
  private static final DecimalFormatSymbols SYMBOLS =
      DecimalFormatSymbols.getInstance(Locale.ENGLISH);

  private Numbers() {}

  /** A number in as few digits as tell it from others nearby. */
  static String shown(double value) {
    double size = Math.abs(value);
    return size != 0 && (size >= 1e7 || size < 1e-3)
        ? new DecimalFormat("0.###E0", SYMBOLS).format(value)
        : new DecimalFormat("#,##0.###", SYMBOLS).format(value);
  }

  /** Without exponent. */
  static NumberFormat plain() {
    return new DecimalFormat("0.###", SYMBOLS);
  }
}
