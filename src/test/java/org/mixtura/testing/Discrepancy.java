// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

/** The largest difference among many pairs of numbers, each measured in a unit of its own. */
public final class Discrepancy {
  private final String what;
  private double worst;
  private String where = "";

  /** Of nothing so far. */
  public Discrepancy(String what) {
    this.what = what;
  }

  /** Takes in a pair; infinities of one sign differ by nothing, and NaN from everything. */
  public void add(double expected, double actual, double unit, int... place) {
    double difference = expected == actual ? 0 : Math.abs(actual - expected) / unit;
    if (!(difference <= worst)) {
      worst = difference;
      where = ": %s instead of %s at %s".formatted(actual, expected, Arrays.toString(place));
    }
  }

  /** No pair differs by more than this many units. */
  public void assertAtMost(double tolerance) {
    assertTrue(worst <= tolerance, () -> what + " differ by " + worst + " units" + where);
  }
}
