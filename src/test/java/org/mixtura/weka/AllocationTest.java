// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import weka.clusterers.GaussianMixture;
import weka.core.Instance;
import weka.core.Instances;

/** Scoring a row reuses arrays: nothing is allocated but the result. */
class AllocationTest {
  private static final int CALLS = 2000;

  /** What is kept is made in the first one, and the virtual machine may need something itself. */
  private static final int ROUNDS = 5;

  private static final int COMPONENTS = 3;

  /** An array's header, and what rounds it up to a multiple of 8. */
  private static final int HEADER = 24;

  private static final int RESULT = HEADER + COMPONENTS * Double.BYTES;

  private interface Question {
    void ask(Instance row) throws Exception;
  }

  @ParameterizedTest
  @MethodSource("org.mixtura.testing.Examples#types")
  void scoringARowAllocatesOnlyTheResult(CovarianceType type) throws Exception {
    Instances data = WekaData.iris();
    GaussianMixture clusterer = WekaData.built(data, "-N " + COMPONENTS + " -starts 1 -C " + type);
    for (Instances rows : new Instances[] {data, WekaData.sparse(data)}) {
      assertAllocates(RESULT, rows, clusterer::distributionForInstance);
      assertAllocates(RESULT, rows, clusterer::logDensityPerClusterForInstance);
      assertAllocates(0, rows, clusterer::logDensityForInstance);
      assertAllocates(0, rows, clusterer::clusterInstance);
    }
  }

  private static void assertAllocates(int bytes, Instances rows, Question question)
      throws Exception {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    assumeTrue(threads.isThreadAllocatedMemorySupported());
    long thread = Thread.currentThread().getId();
    double least = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS; round++) {
      long before = threads.getThreadAllocatedBytes(thread);
      for (int call = 0; call < CALLS; call++) {
        question.ask(rows.instance(call % rows.numInstances()));
      }
      long after = threads.getThreadAllocatedBytes(thread);
      least = Math.min(least, (after - before) / (double) CALLS);
    }
    double actual = least;
    assertTrue(actual <= bytes, () -> actual + " bytes for each call instead of " + bytes);
  }
}
