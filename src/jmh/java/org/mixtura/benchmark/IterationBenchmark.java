// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Milliseconds for one EM iteration (an E step and an M step), the mean of the first twenty after a
 * start that is the same for every program.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class IterationBenchmark {
  private static final int ITERATIONS = 20;

  @Param({"A", "B", "C", "D", "E", "S"})
  String workload;

  @Param({"full", "tied", "diag", "spherical"})
  String type;

  @Param({"1", "2"})
  int threads;

  private PlainEm em;

  /** Loads the workload. */
  @Setup
  public void prepare() {
    em = new PlainEm(WorkloadFiles.load(workload), StartType.named(type), threads);
  }

  /** Stops the threads. */
  @TearDown
  public void close() {
    em.close();
  }

  /** Twenty iterations. */
  @Benchmark
  @OperationsPerInvocation(ITERATIONS)
  public double iteration() {
    return em.run(ITERATIONS);
  }
}
