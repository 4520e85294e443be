// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jfree.chart.axis.NumberTickUnitSource;
import org.jfree.chart.axis.TickUnit;
import org.jfree.chart.axis.TickUnitSource;
import org.jfree.data.Range;

/**
 * The numbers of an axis, with as many digits as its range needs. Where it lies so far from zero
 * that its numbers would differ in their last digits only, they are shown as differences from a
 * round number.
 */
final class Ticks {
  /** A range is far from zero if its distance is so many times its length. */
  private static final double FAR = 1e5;

  private static final int MAX_TICKS = 12;

  private final double length;
  private final BigDecimal origin;
  private final NumberFormat format;

  private Ticks(double length, BigDecimal origin, NumberFormat format) {
    this.length = length;
    this.origin = origin;
    this.format = format;
  }

  static Ticks of(Range range) {
    double length = range.getLength();
    BigDecimal origin =
        largest(range, 0) / length < FAR
            ? BigDecimal.ZERO
            : new BigDecimal(range.getCentralValue())
                .setScale(-magnitude(length), RoundingMode.HALF_EVEN);
    NumberFormat plain = Numbers.of(largest(range, origin.doubleValue()), length);
    return new Ticks(
        length, origin, origin.signum() == 0 ? plain : new Difference(origin.doubleValue(), plain));
  }

  private static double largest(Range range, double origin) {
    return Math.max(
        Math.abs(range.getLowerBound() - origin), Math.abs(range.getUpperBound() - origin));
  }

  private static int magnitude(double length) {
    return (int) Math.ceil(Math.log10(length));
  }

  /** What the axis label has after the name: {@code " - 100,000,000"}, or nothing. */
  String suffix() {
    return origin.signum() == 0
        ? ""
        : (origin.signum() > 0 ? " - " : " + ") + Numbers.exact(origin.abs());
  }

  /** Steps of 1, 2 or 5 times a power of ten, at most about {@value #MAX_TICKS} of them. */
  TickUnitSource units() {
    return new NumberTickUnitSource(false, format) {
      private static final long serialVersionUID = 1L;

      @Override
      public TickUnit getCeilingTickUnit(TickUnit unit) {
        return getCeilingTickUnit(unit.getSize());
      }

      @Override
      public TickUnit getCeilingTickUnit(double size) {
        return super.getCeilingTickUnit(Math.max(size, length / MAX_TICKS));
      }
    };
  }

  /** Formats the difference of a number to an origin. */
  private static final class Difference extends NumberFormat {
    private static final long serialVersionUID = 1L;

    private final double origin;
    private final DecimalFormat plain;

    Difference(double origin, NumberFormat plain) {
      this.origin = origin;
      this.plain = (DecimalFormat) plain;
    }

    @Override
    public StringBuffer format(double value, StringBuffer text, FieldPosition position) {
      return plain.format(value - origin, text, position);
    }

    @Override
    public StringBuffer format(long value, StringBuffer text, FieldPosition position) {
      return format((double) value, text, position);
    }

    @Override
    public Number parse(String text, ParsePosition position) {
      throw new UnsupportedOperationException("axes are not read");
    }
  }
}
