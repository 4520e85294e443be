// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JComboBox;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.knime.core.node.BufferedDataTable;
import org.mixtura.knime.FittingNode;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.Tables;
import org.mixtura.knime.training.Internals;
import org.mixtura.plot.ChartPane;
import org.mixtura.testing.Reference;

/** The views of the nodes that fit: what they show, and when. */
class ChartNodeViewTest {
  private static final String ALL_VIEWS = "org.mixtura.knime.FittingNode#allViews";
  private static final BufferedDataTable FAITHFUL =
      Tables.numbers(List.of("eruptions", "waiting"), Reference.faithful());
  private static final BufferedDataTable IRIS =
      Tables.numbers(List.of("a", "b", "c", "d"), Reference.iris());

  @TempDir private Path folder;

  private static NodeRun executed(FittingNode kind) throws Exception {
    NodeRun node = kind.quick();
    node.execute(FAITHFUL);
    return node;
  }

  private static void assertPainted(Window window, Dimension size) throws Exception {
    assertTrue(Window.colours(window.paint(size)) > 3, "it is blank at " + size);
  }

  private static void assertPainted(Window window) throws Exception {
    assertPainted(window, Window.SIZES.get(1));
  }

  @ParameterizedTest
  @EnumSource
  void viewsAreNamedAndDescribedInTheirOrder(FittingNode kind) {
    NodeRun node = kind.quick();
    List<String> names =
        IntStream.range(0, node.node().getNrViews()).mapToObj(node.node()::getViewName).toList();
    assertEquals(kind.views(), names);
  }

  /** By the index the right one is made. */
  @ParameterizedTest
  @MethodSource(ALL_VIEWS)
  void aViewShowsWhatItsNameSays(FittingNode kind, String name) throws Exception {
    Window window = Window.open(executed(kind), name);
    if (name.equals("Components")) {
      assertEquals(5, window.find(JTable.class, "numbers").getRowCount());
    } else {
      String first = String.valueOf(window.find(JComboBox.class, "chartKind").getItemAt(0));
      assertEquals(name.equals("Criterion") ? "Choosing a model" : name, first);
    }
  }

  @ParameterizedTest
  @MethodSource(ALL_VIEWS)
  void itIsPaintedInSmallAndLargeWindows(FittingNode kind, String name) throws Exception {
    NodeRun node = executed(kind);
    for (Dimension size : Window.SIZES) {
      assertPainted(Window.open(node, name), size);
    }
  }

  @ParameterizedTest
  @MethodSource(ALL_VIEWS)
  void itShowsTheSameAfterSavingAndLoading(FittingNode kind, String name) throws Exception {
    NodeRun node = executed(kind);
    Internals.save(node, folder);
    NodeRun other = kind.quick();
    Internals.load(other, folder);
    Dimension size = Window.SIZES.get(1);
    assertArrayEquals(
        Window.pixels(Window.open(node, name).paint(size)),
        Window.pixels(Window.open(other, name).paint(size)));
  }

  @ParameterizedTest
  @MethodSource(ALL_VIEWS)
  void beforeExecutionItSaysWhatToDo(FittingNode kind, String name) throws Exception {
    Window window = Window.open(kind.quick(), name);
    String what = name.equals("Components") ? "components" : "charts";
    assertEquals("Execute the node to see its " + what + ".", window.sentence());
    window.paint(Window.SIZES.get(0));
  }

  @ParameterizedTest
  @MethodSource(ALL_VIEWS)
  void anOpenOneFollowsExecutionsAndResets(FittingNode kind, String name) throws Exception {
    NodeRun node = kind.quick();
    Window window = Window.open(node, name);
    node.execute(FAITHFUL);
    assertPainted(window);
    node.reset();
    assertTrue(window.sentence().startsWith("Execute the node"), window.sentence());
    node.execute(IRIS);
    assertPainted(window);
  }

  @Test
  void executedAgainItShowsTheNewModel() throws Exception {
    NodeRun node = executed(FittingNode.LEARNER);
    Window window = Window.open(node, "Components");
    node.reset();
    node.with("components", 7).execute(IRIS);
    JTable numbers = window.find(JTable.class, "numbers");
    assertEquals(7, numbers.getColumnCount());
    assertEquals(1 + 2 * 4, numbers.getRowCount());
  }

  @Test
  void aChangeOfNoConcernKeepsWhatIsShown() throws Exception {
    Window window = Window.open(executed(FittingNode.LEARNER), "Clusters");
    Component chart = window.find(Component.class, "chart");
    SwingUtilities.invokeAndWait(((ChartNodeView<?>) window.view())::modelChanged);
    assertSame(chart, window.find(Component.class, "chart"));
  }

  @ParameterizedTest
  @MethodSource(ALL_VIEWS)
  void aClosedOneIsLeftAlone(FittingNode kind, String name) throws Exception {
    NodeRun node = executed(kind);
    Window window = Window.open(node, name);
    window.close();
    node.reset();
    node.execute(FAITHFUL);
    assertFalse(window.all().anyMatch(c -> c instanceof ChartPane || c instanceof JTable));
  }

  @ParameterizedTest
  @MethodSource(ALL_VIEWS)
  void withBrokenInternalsItSaysWhatToDo(FittingNode kind, String name) throws Exception {
    Files.writeString(folder.resolve("exhibit.json"), "{");
    NodeRun node = kind.quick();
    assertThrows(IOException.class, () -> Internals.load(node, folder));
    assertTrue(Window.open(node, name).sentence().startsWith("Execute the node"));
  }

  @ParameterizedTest
  @MethodSource(ALL_VIEWS)
  void oneColumnIsEnough(FittingNode kind, String name) throws Exception {
    NodeRun node = kind.quick().withColumns("waiting");
    node.execute(FAITHFUL);
    assertPainted(Window.open(node, name));
  }

  @Test
  void oneComponentAndNoIterationsAreEnough() throws Exception {
    NodeRun node = FittingNode.LEARNER.quick().with("components", 1).with("maxIterations", 0);
    node.execute(FAITHFUL);
    for (String name : FittingNode.LEARNER.views()) {
      assertPainted(Window.open(node, name));
    }
  }
}
