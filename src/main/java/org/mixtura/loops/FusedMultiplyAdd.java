// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.loops;

/**
 * a b + c, rounded once where the hardware can. Without the instruction, {@link Math#fma} is exact
 * decimal arithmetic, hundreds of times slower than a multiplication and an addition: there it is
 * rounded twice.
 */
public final class FusedMultiplyAdd {
  private static final int CALLS = 100;
  private static final int TRIES = 5;
  private static final long SLOW_NANOS = 20_000;

  /**
   * Whether the hardware has the instruction. The two ways take some nanoseconds and about a
   * microsecond a call, so that the quickest of a few tries tells them apart under any load, and
   * results do not depend on the moment.
   */
  static final boolean IN_HARDWARE = quickest() < SLOW_NANOS;

  private FusedMultiplyAdd() {}

  private static long quickest() {
    long quickest = Long.MAX_VALUE;
    double value = 1;
    for (int t = 0; t < TRIES && quickest >= SLOW_NANOS; t++) {
      long start = System.nanoTime();
      for (int i = 0; i < CALLS; i++) {
        value = Math.fma(value, 0.9, 0.1);
      }
      quickest = Math.min(quickest, System.nanoTime() - start);
    }
    return value > 0 ? quickest : 0;
  }

  /** a b + c. */
  public static double fma(double a, double b, double c) {
    return IN_HARDWARE ? Math.fma(a, b, c) : a * b + c;
  }
}
