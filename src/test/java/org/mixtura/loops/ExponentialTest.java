// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.loops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("kernel")
class ExponentialTest {
  /** Below this, 2^k is no normal number, and the result 0. */
  private static final double LEAST_NORMAL = -1022.5 * Math.log(2);

  private static double[] cutExponential(double negligible, double... x) {
    double[] out = new double[x.length];
    new Exponential(negligible, new Workspace(x.length))
        .apply(x, new double[x.length], out, x.length);
    return out;
  }

  private static double[] exponential(double... x) {
    return cutExponential(Double.POSITIVE_INFINITY, x);
  }

  /** A million numbers from a to b and the neighbours of all integers and multiples of ln 2. */
  private static double[] grid(double a, double b) {
    int n = 1_000_000;
    double[] grid = new double[n];
    Arrays.setAll(grid, i -> a + (b - a) * i / (n - 1));
    for (int i = 0; i <= 1000; i++) {
      double integer = -i * 0.7;
      double boundary = -(i + 0.5) * Math.log(2);
      grid[7 * i] = Math.max(a, integer);
      grid[7 * i + 1] = Math.max(a, Math.nextUp(integer));
      grid[7 * i + 2] = Math.max(a, boundary);
      grid[7 * i + 3] = Math.max(a, Math.nextDown(boundary));
    }
    return grid;
  }

  /** StrictMath is itself within one unit. */
  @Test
  void itIsWithinTwoUnitsInTheLastPlace() {
    for (double[] x : new double[][] {grid(-708, 0), grid(-1, 0), grid(-1e-9, 0)}) {
      double[] actual = exponential(x);
      double worst = 0;
      for (int i = 0; i < x.length; i++) {
        double expected = StrictMath.exp(x[i]);
        worst = Math.max(worst, Math.abs(actual[i] - expected) / Math.ulp(expected));
      }
      assertTrue(worst <= 2, "off by " + worst + " units");
    }
  }

  @Test
  void itIsOneAtZero() {
    assertEquals(1, exponential(0.0)[0]);
    assertEquals(1, exponential(-0.0)[0]);
  }

  @Test
  void itIsNeverAboveOne() {
    double[] x = grid(-1e-14, 0);
    assertTrue(Arrays.stream(exponential(x)).allMatch(v -> v <= 1));
  }

  /** Numbers that a double holds with fewer digits are 0, too. */
  @Test
  void itIsZeroBelowWhatIsNormal() {
    for (double[] x : new double[][] {grid(-745, LEAST_NORMAL - 1e-9), grid(-1e9, -745)}) {
      for (int i = 0; i < x.length; i++) {
        x[i] = Math.min(x[i], LEAST_NORMAL - 1e-9);
      }
      assertTrue(Arrays.stream(exponential(x)).allMatch(v -> v == 0));
    }
    double[] vast = {Double.NEGATIVE_INFINITY, -Double.MAX_VALUE, -1e300, -1e20, -0x1p40};
    assertTrue(Arrays.stream(exponential(vast)).allMatch(v -> v == 0));
    assertTrue(exponential(LEAST_NORMAL + 1e-9)[0] > 0);
  }

  /** The cut is rounded to a power of two. */
  @Test
  void itIsZeroBelowTheCut() {
    double negligible = -Math.log(1e-18);
    double[] x = grid(-60, 0);
    double[] actual = cutExponential(negligible, x);
    double[] all = exponential(x);
    for (int i = 0; i < x.length; i++) {
      if (x[i] > -negligible + Math.log(2)) {
        assertEquals(all[i], actual[i]);
      } else if (x[i] < -negligible - Math.log(2)) {
        assertEquals(0, actual[i]);
      } else {
        assertTrue(actual[i] == 0 || actual[i] == all[i]);
      }
    }
  }

  @Test
  void whatIsNoNumberStaysSo() {
    double[] out = exponential(-1, Double.NaN, -2);
    assertTrue(Double.isNaN(out[1]));
    assertEquals(Math.exp(-1), out[0], 1e-16);
    assertEquals(Math.exp(-2), out[2], 1e-16);
  }

  @Test
  void theShiftIsTakenOffAndTheRestOfTheColumnLeftAlone() {
    for (int n : new int[] {0, 1, 2, 3, 4, 5, 255, 256}) {
      double[] x = IntStream.range(0, 260).mapToDouble(i -> -i).toArray();
      double[] shift = IntStream.range(0, 260).mapToDouble(i -> 3 - i).toArray();
      new Exponential(Double.POSITIVE_INFINITY, new Workspace(256)).apply(x, shift, x, n);
      for (int i = 0; i < 260; i++) {
        assertEquals(i < n ? exponential(-3)[0] : -i, x[i]);
      }
    }
  }
}
