// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mixtura.knime.FittingNode;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.Tables;
import org.mixtura.knime.training.Internals;
import org.mixtura.testing.RecordingClassLoader;
import org.mixtura.testing.Reference;

/** The classes of the chart library are not loaded before a view is opened. */
class LazyChartsTest {
  @TempDir private Path folder;

  /** What is done in a class loader of its own. */
  public static final class Scenario {
    private NodeRun node;

    /** Executes and saves a node, loads another one, and reads its views' names. */
    public void runWithoutWindows(String kind, Path folder) throws Exception {
      NodeRun first = FittingNode.valueOf(kind).quick();
      first.execute(Tables.numbers(List.of("eruptions", "waiting"), Reference.faithful()));
      Internals.save(first, folder);
      first.reset();
      node = FittingNode.valueOf(kind).quick();
      Internals.load(node, folder);
      if (node.node().getViewName(0).isEmpty()) {
        throw new IllegalStateException("a view has no name");
      }
    }

    /** Opens a window. */
    public void openWindow() {
      Window.open(node, "Clusters");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theLibraryIsLoadedWhenAViewIsOpened(FittingNode kind) throws Exception {
    try (RecordingClassLoader loader = new RecordingClassLoader()) {
      Class<?> type = loader.loadClass(Scenario.class.getName());
      Object scenario = type.getConstructor().newInstance();
      type.getMethod("runWithoutWindows", String.class, Path.class)
          .invoke(scenario, kind.name(), folder);
      assertEquals(Set.of(), loader.loaded("org.jfree"));
      type.getMethod("openWindow").invoke(scenario);
      assertFalse(loader.loaded("org.jfree").isEmpty(), "this test sees nothing");
    }
  }
}
