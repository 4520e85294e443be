// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mixtura.data.Block;
import org.mixtura.model.Posterior;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Nanoseconds for the log density and responsibilities of one sample under ten components, one
 * thread, over a few blocks that stay in the cache.
 *
 * <p>A change that keeps the JIT compiler from vectorising a kernel shows here as a factor of two
 * or more.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class KernelBenchmark {
  private static final int SAMPLES = 2048;
  private static final int COMPONENTS = 10;

  /**
   * Number of samples drawn; more than are evaluated, so that covariances of 100 attributes are
   * positive definite.
   */
  private static final int SAMPLES_OF_START = 20_000;

  @Param({"full", "tied", "diag", "spherical"})
  String type;

  @Param({"2", "10", "50", "100"})
  int dimension;

  private List<Block> blocks;
  private Posterior posterior;

  /** Draws the samples. */
  @Setup
  public void prepare() {
    Workload workload =
        Workload.of(
            new Shape("kernel", SAMPLES_OF_START, dimension, COMPONENTS, 5 / Math.sqrt(dimension)));
    blocks = workload.samples(SAMPLES).blocks();
    posterior = new Posterior(workload.mixture(StartType.named(type)));
  }

  /** All blocks. */
  @Benchmark
  @OperationsPerInvocation(SAMPLES)
  public Posterior evaluate() {
    for (Block block : blocks) {
      posterior.evaluate(block);
    }
    return posterior;
  }
}
