// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.benchmark;

/**
 * Times plain EM iterations for {@code interleave.py}. Arguments: workload, covariance type,
 * threads, iterations, repetitions. Prints seconds per iteration, which is the median over the
 * repetitions, and the mean log-likelihood before the last M step.
 */
final class IterationTimes {
  private IterationTimes() {}

  /** Runs the timing. */
  public static void main(String[] arguments) {
    Workload workload = WorkloadFiles.load(arguments[0]);
    StartType type = StartType.named(arguments[1]);
    int threads = Integer.parseInt(arguments[2]);
    int iterations = Integer.parseInt(arguments[3]);
    int repetitions = Integer.parseInt(arguments[4]);
    try (PlainEm em = new PlainEm(workload, type, threads)) {
      double[] reached = new double[1];
      Runnable run = () -> reached[0] = em.run(iterations);
      Timing.warmUp(run);
      Timing.print("seconds", Timing.median(run, repetitions) / iterations);
      Timing.print("meanLogLikelihood", reached[0]);
    }
  }
}
