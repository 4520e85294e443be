// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.benchmark;

import java.util.Arrays;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;

/**
 * Times the responsibilities of a whole table for {@code interleave.py}, under the mixture that is
 * the workload's start. Arguments: workload, covariance type, repetitions. Prints the median of the
 * seconds, and the mean of the samples' largest responsibility.
 */
final class ScoringTimes {
  private ScoringTimes() {}

  /** Runs the timing. */
  public static void main(String[] arguments) {
    Workload workload = WorkloadFiles.load(arguments[0]);
    GaussianMixture model = workload.mixture(StartType.named(arguments[1]));
    int repetitions = Integer.parseInt(arguments[2]);
    Samples samples = workload.samples();
    double[][][] found = new double[1][][];
    Runnable score = () -> found[0] = model.responsibilities(samples);
    Timing.warmUp(score);
    Timing.print("seconds", Timing.median(score, repetitions));
    Timing.print(
        "meanLargest",
        Arrays.stream(found[0])
            .mapToDouble(row -> Arrays.stream(row).max().orElseThrow())
            .average()
            .orElseThrow());
  }
}
