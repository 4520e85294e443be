// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.benchmark;

import java.util.concurrent.TimeUnit;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;
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
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds to score a whole table with a given mixture, which is the workload's start. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScoringBenchmark {
  @Param({"A", "B", "C", "D", "E", "S"})
  String workload;

  @Param({"full", "tied", "diag", "spherical"})
  String type;

  private Samples samples;
  private GaussianMixture model;

  /** Loads the workload. */
  @Setup
  public void prepare() {
    Workload loaded = WorkloadFiles.load(workload);
    samples = loaded.samples();
    model = loaded.mixture(StartType.named(type));
  }

  /** The responsibilities p(k | x_i), n x K. */
  @Benchmark
  public double[][] responsibilities() {
    return model.responsibilities(samples);
  }

  /** The log densities ln p(x_i) in nats, n of them. */
  @Benchmark
  public double[] logDensities() {
    return model.logDensities(samples);
  }
}
