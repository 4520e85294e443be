// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jfree.chart.axis.TickUnit;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers on axes are short, and differ. */
class TicksTest {
  private static String shown(double low, double high, double unit, double value) {
    Ticks ticks = Ticks.of(new Range(low, high));
    return ticks.units().getCeilingTickUnit(unit).valueToString(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; 10; 2; 4; 4",
        "0; 1; 0.2; 0.6000000000000001; 0.6",
        "-3; 3; 1; -2; -2",
        "0; 5000; 1000; 3000; 3,000",
        "0; 1e-9; 2e-10; 4e-10; 4E-10",
        "0; 1e12; 2e11; 4e11; 4E11",
        "1e6; 1000050; 10; 1000020; 1,000,020",
        "0; 1e-150; 2e-151; 4e-151; 4E-151",
        "-1e140; 1e140; 5e139; 5e139; 5E139",
        "99999996; 100000004; 2; 100000002; 2",
        "-5000000000004; -4999999999996; 2; -5000000000002; -2",
        "4.999999995; 5.000000005; 2e-9; 5.000000002; 2E-9"
      })
  void areInAsManyDigitsAsTheRangeNeeds(
      double low, double high, double unit, double value, String expected) {
    assertEquals(expected, shown(low, high, unit, value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "0;10;",
        "1000;1010;",
        "99999996;100000004; - 100,000,000",
        "-5000000000004;-4999999999996; + 5,000,000,000,000",
        "4.999999995;5.000000005; - 5"
      })
  void farFromZeroTheyAreDifferencesAndTheLabelSaysFromWhat(
      double low, double high, String expected) {
    assertEquals(expected == null ? "" : expected, Ticks.of(new Range(low, high)).suffix());
  }

  @Test
  void differentTicksHaveDifferentNumbers() {
    for (double low : new double[] {0, 1, -7e3, 123456.789, 1e8, 1e15, -3e-9}) {
      for (double length : new double[] {1e-12, 1e-3, 1, 250, 1e7, 1e20}) {
        if (Math.abs(low) / length < 1e14) {
          double unit = length / 10;
          String first = shown(low, low + length, unit, low + 3 * unit);
          String second = shown(low, low + length, unit, low + 4 * unit);
          assertTrue(!first.equals(second), () -> low + ", " + length + ": " + first);
        }
      }
    }
  }

  @Test
  void areAtMostAboutADozen() {
    Ticks ticks = Ticks.of(new Range(0, 100));
    TickUnit finest = ticks.units().getCeilingTickUnit(0.001);
    assertTrue(finest.getSize() >= 100 / 12.0);
  }
}
