// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.benchmark;

import java.util.Arrays;

/**
 * Timing for the programs that {@code interleave.py} runs by turns with others, which JMH cannot
 * do.
 */
final class Timing {
  /** Minimum time of warm-up for the JIT compiler, in nanoseconds. */
  private static final long WARM_UP = 2_000_000_000L;

  private Timing() {}

  /** Seconds that a task takes once. */
  static double seconds(Runnable task) {
    long begun = System.nanoTime();
    task.run();
    return (System.nanoTime() - begun) / 1e9;
  }

  /** Repeats a task, at least once, until two seconds have passed. */
  static void warmUp(Runnable task) {
    long begun = System.nanoTime();
    do {
      task.run();
    } while (System.nanoTime() - begun < WARM_UP);
  }

  /** The median of the seconds that some repetitions of a task take. */
  static double median(Runnable task, int repetitions) {
    double[] seconds = new double[repetitions];
    for (int repetition = 0; repetition < repetitions; repetition++) {
      seconds[repetition] = seconds(task);
    }
    Arrays.sort(seconds);
    return (seconds[(repetitions - 1) / 2] + seconds[repetitions / 2]) / 2;
  }

  /** Prints a figure as {@code name value}, with all its digits. */
  static void print(String name, double value) {
    System.out.println(name + " " + value);
  }
}
