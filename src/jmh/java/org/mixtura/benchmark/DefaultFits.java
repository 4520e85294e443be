// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.benchmark;

import org.mixtura.data.Samples;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;

/**
 * Times whole fits with default options for {@code interleave.py}. Arguments: workload, covariance
 * type, threads, seed, repetitions. Prints the seconds of the first fit in the JVM, the median of
 * those of the repetitions after it, and the mean log-likelihood that is reached.
 */
final class DefaultFits {
  private DefaultFits() {}

  /** Runs the timing. */
  public static void main(String[] arguments) {
    Workload workload = WorkloadFiles.load(arguments[0]);
    StartType type = StartType.named(arguments[1]);
    int threads = Integer.parseInt(arguments[2]);
    long seed = Long.parseLong(arguments[3]);
    int repetitions = Integer.parseInt(arguments[4]);
    Samples samples = workload.samples();
    FitOptions options = DefaultFitBenchmark.options(workload, type, threads, seed);
    double[] reached = new double[1];
    Runnable fit =
        () -> reached[0] = new MixtureFitter(options).fit(samples).quality().meanLogLikelihood();
    Timing.print("firstSeconds", Timing.seconds(fit));
    Timing.print("seconds", Timing.median(fit, repetitions));
    Timing.print("meanLogLikelihood", reached[0]);
  }
}
