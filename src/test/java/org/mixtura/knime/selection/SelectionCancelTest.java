// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.DefaultNodeProgressMonitor;
import org.knime.core.node.ExecutionMonitor;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.NodeRun.Cancelling;
import org.mixtura.knime.training.Internals;
import org.mixtura.select.SearchListener.Progress;

/** Progress, and cancellation in each phase. */
class SelectionCancelTest {
  private static final long MAX_MILLIS = 2000;

  @TempDir private Path folder;

  /** Reading shows shares of its 0.1; then come the candidates, and the labels. */
  @ParameterizedTest
  @ValueSource(strings = {"progress 0.05", "1 of ", "3 of ", "Labelling rows", "Row 100"})
  void cancellingLeavesNothingBehind(String when) throws Exception {
    NodeRun node = SelectionRun.node();
    node.execute(SelectionRun.FAITHFUL);
    assertTrue(Internals.chartData(node).isPresent());
    Cancelling monitor = new Cancelling(when);
    node.with(monitor);
    assertThrows(CanceledExecutionException.class, () -> node.execute(SelectionRun.FAITHFUL));
    assertTrue(monitor.since() < MAX_MILLIS, () -> monitor.since() + " ms");
    assertTrue(Internals.chartData(node).isEmpty());
    Internals.save(node, folder);
    assertEquals(0, folder.toFile().list().length);
  }

  @Test
  void anInterruptCancelsToo() {
    NodeRun node = SelectionRun.node();
    Thread.currentThread().interrupt();
    try {
      assertThrows(CanceledExecutionException.class, () -> node.execute(SelectionRun.FAITHFUL));
    } finally {
      assertTrue(Thread.interrupted());
    }
  }

  @Test
  void afterCancellingTheNodeRunsAgain() throws Exception {
    NodeRun node = SelectionRun.node();
    String expected = SelectionRun.of(node, SelectionRun.FAITHFUL).json();
    assertThrows(
        CanceledExecutionException.class,
        () -> node.with(new Cancelling("2 of ")).execute(SelectionRun.FAITHFUL));
    node.with(new DefaultNodeProgressMonitor());
    assertEquals(expected, SelectionRun.of(node, SelectionRun.FAITHFUL).json());
  }

  @Test
  void theBarIsTheShareOfTheGrid() {
    List<String> heard = new ArrayList<>();
    SearchProgress progress =
        new SearchProgress(
            new ExecutionMonitor() {
              @Override
              public void setProgress(double share, String message) {
                heard.add(share + " " + message);
              }
            });
    progress.advanced(new Progress(3, 12, "VVI, 3"));
    progress.advanced(new Progress(12, 12, "EII, 1"));
    assertEquals(List.of("0.25 3 of 12: VVI, 3", "1.0 12 of 12: EII, 1"), heard);
  }

  @Test
  void progressNeverFalls() throws Exception {
    List<Double> shares = new ArrayList<>();
    DefaultNodeProgressMonitor monitor =
        new DefaultNodeProgressMonitor() {
          @Override
          public synchronized void setProgress(double progress) {
            shares.add(progress);
            super.setProgress(progress);
          }
        };
    SelectionRun.node().with(monitor).execute(SelectionRun.FAITHFUL);
    assertEquals(shares.stream().sorted().toList(), List.copyOf(shares));
    assertTrue(shares.get(shares.size() - 1) <= 1);
  }
}
