// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.benchmark;

import java.util.concurrent.TimeUnit;
import org.mixtura.data.Samples;
import org.mixtura.fit.Fit;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Seconds for a whole fit with default options, including the search for a start, in a JVM that has
 * done one such fit before. The mean log-likelihood that it reaches is printed, because a time
 * means nothing without it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class DefaultFitBenchmark {
  @Param({"A", "B", "C", "D", "E", "S"})
  String workload;

  @Param({"full", "diag"})
  String type;

  @Param({"1", "2"})
  int threads;

  @Param({"0", "1", "2"})
  long seed;

  private Samples samples;
  private FitOptions options;
  private Fit fit;

  /** Loads the workload. */
  @Setup
  public void prepare() {
    Workload loaded = WorkloadFiles.load(workload);
    samples = loaded.samples();
    options = options(loaded, StartType.named(type), threads, seed);
  }

  /** The default options, with what has to be chosen in any case: components, type and seed. */
  static FitOptions options(Workload workload, StartType type, int threads, long seed) {
    return FitOptions.DEFAULTS
        .withComponents(workload.components())
        .withCovarianceType(type.covarianceType())
        .withThreads(threads)
        .withSeed(seed);
  }

  /** One fit. */
  @Benchmark
  public Fit fit() {
    fit = new MixtureFitter(options).fit(samples);
    return fit;
  }

  /** Prints the mean log-likelihood. */
  @TearDown
  public void print() {
    System.out.printf(
        "mean log-likelihood %.8f after %d iterations%n",
        fit.quality().meanLogLikelihood(), fit.history().iterations());
  }
}
