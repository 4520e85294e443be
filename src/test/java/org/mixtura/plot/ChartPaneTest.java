// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.swing.JComboBox;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixtura.format.StoredModel;

/** The pane of charts, without a window. */
class ChartPaneTest {
  @TempDir private Path folder;

  private static ChartPane pane(ChartData chartData, ChartKind... wanted) throws Exception {
    AtomicReference<ChartPane> pane = new AtomicReference<>();
    SwingUtilities.invokeAndWait(
        () -> {
          pane.set(
              wanted.length == 0
                  ? new ChartPane(chartData)
                  : new ChartPane(chartData, Arrays.asList(wanted)));
          pane.get().setSize(400, 300);
          layOut(pane.get());
        });
    return pane.get();
  }

  private static void layOut(Container container) {
    container.doLayout();
    for (Component child : container.getComponents()) {
      if (child instanceof Container inner) {
        layOut(inner);
      }
    }
  }

  private static Component part(Container container, String name) {
    for (Component child : container.getComponents()) {
      if (name.equals(child.getName())) {
        return child;
      }
      Component found = child instanceof Container inner ? part(inner, name) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static void choose(ChartPane pane, String box, Object item) throws Exception {
    SwingUtilities.invokeAndWait(() -> ((JComboBox<?>) part(pane, box)).setSelectedItem(item));
  }

  private static List<Object> items(ChartPane pane, String box) {
    JComboBox<?> combo = (JComboBox<?>) part(pane, box);
    return IntStream.range(0, combo.getItemCount()).<Object>mapToObj(combo::getItemAt).toList();
  }

  @Test
  void theChartHasRoomEvenInASmallPane() throws Exception {
    ChartPane pane = pane(ChartDataExamples.searched());
    Component canvas = part(pane, "chart");
    assertEquals(400, canvas.getWidth());
    assertTrue(canvas.getHeight() >= 180, () -> canvas.getHeight() + " pixels");
  }

  /** No button falls out of the pane. */
  @Test
  void everyControlIsSeenInASmallPane() throws Exception {
    ChartPane pane = pane(ChartDataExamples.searched());
    for (String name : List.of("chartKind", "xAttribute", "yAttribute", "savePicture")) {
      Component control = part(pane, name);
      Container parent = control.getParent();
      assertTrue(
          control.getX() >= 0
              && control.getX() + control.getWidth() <= parent.getWidth()
              && control.getY() + control.getHeight() <= parent.getHeight(),
          () -> name + " at " + control.getBounds() + " of " + parent.getSize());
    }
  }

  @Test
  void onlyChartsWithSomethingToShowAreOffered() throws Exception {
    assertEquals(
        List.of(ChartKind.CLUSTERS, ChartKind.DENSITY),
        items(pane(ChartData.of(StoredModel.of(ChartDataExamples.mixture(2, 2)))), "chartKind"));
    assertEquals(
        Arrays.asList(ChartKind.values()), items(pane(ChartDataExamples.searched()), "chartKind"));
  }

  @Test
  void theWantedChartsComeInTheirOrder() throws Exception {
    ChartPane pane = pane(ChartDataExamples.searched(), ChartKind.CRITERION, ChartKind.CLUSTERS);
    assertEquals(List.of(ChartKind.CRITERION, ChartKind.CLUSTERS), items(pane, "chartKind"));
    assertTrue(pane.chart().title().startsWith("Choosing a model"));
  }

  @Test
  void choicesChangeTheChart() throws Exception {
    ChartPane pane = pane(ChartDataExamples.searched());
    assertEquals("Clusters: eruptions and waiting", pane.chart().title());
    choose(pane, "xAttribute", "waiting");
    assertEquals("Clusters: waiting", pane.chart().title());
    choose(pane, "yAttribute", "eruptions");
    assertEquals("Clusters: waiting and eruptions", pane.chart().title());
    choose(pane, "chartKind", ChartKind.DENSITY);
    assertEquals("Density: waiting and eruptions", pane.chart().title());
    choose(pane, "chartKind", ChartKind.CONVERGENCE);
    assertEquals("Convergence", pane.chart().title());
    assertFalse(part(pane, "xAttribute").isEnabled());
  }

  @Test
  void savesWhatIsSeenInItsSize() throws Exception {
    ChartPane pane = pane(ChartDataExamples.searched());
    Path file = folder.resolve("a.png");
    pane.save(file);
    assertEquals(400, ImageIO.read(file.toFile()).getWidth());
    assertEquals(part(pane, "chart").getHeight(), ImageIO.read(file.toFile()).getHeight());
  }

  @Test
  void savesSvgToo() throws IOException, Exception {
    Path file = folder.resolve("a.svg");
    pane(ChartDataExamples.searched()).save(file);
    assertTrue(SvgPicture.parse(Files.readString(file)).words().contains("waiting"));
  }

  @Test
  void aModelThatCannotBeDrawnHasNoCharts() throws Exception {
    ChartPane pane =
        pane(ChartData.of(StoredModel.of(ChartDataExamples.mixture(2, 2))), ChartKind.CRITERION);
    assertEquals(List.of(), items(pane, "chartKind"));
    assertFalse(part(pane, "savePicture").isEnabled());
  }
}
