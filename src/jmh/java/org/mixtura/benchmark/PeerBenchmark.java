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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Milliseconds for one EM iteration (an E step and an M step) of other Java programs: Weka's EM,
 * with diagonal covariances, and ELKI's, with diagonal or full covariances. One thread; to be
 * compared with {@link IterationBenchmark} with {@code threads=1}.
 *
 * <p>The data and the start are the same as Mixtura's. Only the two steps that the peers' own loops
 * call are timed: no search for a start, no final clustering. Each measurement is the mean of the
 * first five iterations after the start; setting that start is timed as well, but takes no longer
 * than a few samples. {@link WekaPeer} and {@link ElkiPeer} describe how the steps are called.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PeerBenchmark {
  private static final int ITERATIONS = 5;

  /** Weka, ready to iterate. */
  @State(Scope.Benchmark)
  public static class WekaState {
    @Param({"A", "B", "C", "D", "E", "S"})
    String workload;

    private WekaPeer peer;

    /** Loads the workload. */
    @Setup
    public void prepare() throws Exception {
      peer = WekaPeer.of(WorkloadFiles.load(workload));
    }
  }

  /** ELKI, ready to iterate. */
  @State(Scope.Benchmark)
  public static class ElkiState {
    @Param({"A", "B", "C", "D", "E", "S"})
    String workload;

    @Param({"full", "diag"})
    String type;

    private ElkiPeer peer;

    /** Loads the workload. */
    @Setup
    public void prepare() {
      peer = new ElkiPeer(WorkloadFiles.load(workload), StartType.named(type));
    }
  }

  /** Weka's EM. */
  @Benchmark
  @OperationsPerInvocation(ITERATIONS)
  public double weka(WekaState weka) throws Exception {
    return weka.peer.run(ITERATIONS);
  }

  /** ELKI's EM. */
  @Benchmark
  @OperationsPerInvocation(ITERATIONS)
  public double elki(ElkiState elki) {
    return elki.peer.run(ITERATIONS);
  }
}
