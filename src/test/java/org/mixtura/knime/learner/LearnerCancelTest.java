// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.DefaultNodeProgressMonitor;
import org.knime.core.node.ExecutionMonitor;
import org.mixtura.em.FitListener.Phase;
import org.mixtura.em.FitListener.Progress;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.NodeRun.Cancelling;
import org.mixtura.knime.Tables;
import org.mixtura.knime.training.Internals;
import org.mixtura.testing.Reference;

/** Progress, and cancellation in each phase. */
class LearnerCancelTest {
  private static final long MAX_MILLIS = 2000;
  private static final BufferedDataTable FAITHFUL =
      Tables.numbers(List.of("eruptions", "waiting"), Reference.faithful());

  @TempDir private Path folder;

  /** Reading shows shares of its 0.1; then come the starts, the best of them, and the labels. */
  @ParameterizedTest
  @ValueSource(strings = {"progress 0.05", "Start ", "Best start", "Labelling rows", "Row 100"})
  void cancellingLeavesNothingBehind(String when) throws Exception {
    NodeRun node = LearnerRun.node().with("tolerance", 0.0);
    node.execute(FAITHFUL);
    assertTrue(Internals.chartData(node).isPresent());
    Cancelling monitor = new Cancelling(when);
    node.with(monitor);
    assertThrows(CanceledExecutionException.class, () -> node.execute(FAITHFUL));
    assertTrue(monitor.since() < MAX_MILLIS, () -> monitor.since() + " ms");
    assertTrue(Internals.chartData(node).isEmpty());
    Internals.save(node, folder);
    assertEquals(0, folder.toFile().list().length);
  }

  @Test
  void aLongFitIsCancelledWithin2Seconds() {
    Random random = new Random(5);
    double[][] rows = new double[20_000][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = random.doubles(20).toArray();
    }
    List<String> names = IntStream.range(0, 20).mapToObj(j -> "x" + j).toList();
    BufferedDataTable table = Tables.numbers(names, rows);
    Cancelling monitor = new Cancelling("iteration 2:");
    NodeRun node =
        LearnerRun.node()
            .with("components", 20)
            .with("tolerance", 0.0)
            .with("maxIterations", 1_000_000)
            .with(monitor);
    assertThrows(CanceledExecutionException.class, () -> node.execute(table));
    assertTrue(monitor.since() < MAX_MILLIS, () -> monitor.since() + " ms");
  }

  @Test
  void anInterruptCancelsToo() {
    NodeRun node = LearnerRun.node();
    Thread.currentThread().interrupt();
    try {
      assertThrows(CanceledExecutionException.class, () -> node.execute(FAITHFUL));
    } finally {
      assertTrue(Thread.interrupted());
    }
  }

  @Test
  void afterCancellingTheNodeRunsAgain() throws Exception {
    NodeRun node = LearnerRun.node();
    String expected = LearnerRun.of(node, FAITHFUL).json();
    assertThrows(
        CanceledExecutionException.class,
        () -> node.with(new Cancelling("Start ")).execute(FAITHFUL));
    assertEquals(
        expected, LearnerRun.of(node.with(new DefaultNodeProgressMonitor()), FAITHFUL).json());
  }

  @Test
  void progressShowsTheLogLikelihoodAndNeverFalls() throws Exception {
    List<Double> shares = Collections.synchronizedList(new ArrayList<>());
    List<String> messages = Collections.synchronizedList(new ArrayList<>());
    DefaultNodeProgressMonitor monitor =
        new DefaultNodeProgressMonitor() {
          @Override
          public synchronized void setProgress(double progress) {
            shares.add(progress);
            super.setProgress(progress);
          }

          @Override
          public synchronized void setMessage(String message) {
            messages.add(message);
            super.setMessage(message);
          }
        };
    NodeRun node = LearnerRun.node().with("starts", 20).with(monitor);
    LearnerRun run = LearnerRun.of(node, FAITHFUL);
    assertEquals(shares.stream().sorted().toList(), List.copyOf(shares));
    String last =
        String.format(
            Locale.ROOT,
            "mean log-likelihood %.6f",
            run.number("Log-Likelihood") / FAITHFUL.size());
    assertTrue(messages.stream().anyMatch(m -> m.contains(last)), last);
    assertTrue(messages.stream().anyMatch(m -> m.matches("Start 19, iteration 1: .*")));
  }

  /** KNIME's bar for a part adds up differences, which go wrong if they come out of order. */
  @Test
  void parallelStartsReportTheirProgressInOrder() throws Exception {
    List<Double> shares = Collections.synchronizedList(new ArrayList<>());
    FitProgress progress =
        new FitProgress(
            new ExecutionMonitor() {
              @Override
              public void setProgress(double share, String message) {
                shares.add(share);
              }
            });
    List<Thread> threads =
        IntStream.range(0, 8)
            .mapToObj(
                run ->
                    new Thread(
                        () -> {
                          for (int i = 1; i <= 500; i++) {
                            progress.iterated(new Progress(Phase.START, run, i, -1));
                          }
                        }))
            .toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(4000, shares.size());
    assertEquals(shares.stream().sorted().toList(), List.copyOf(shares));
    assertTrue(shares.get(3999) < 1);
  }
}
