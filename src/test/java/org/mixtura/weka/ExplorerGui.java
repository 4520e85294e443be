// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mixtura.weka.ChildJvm.Output;

/**
 * What a user of one Weka sees in its Explorer once the built zip is installed. A program drives
 * the Explorer on a virtual display, once; the tests read what it has seen. Pictures of the screen
 * are left in target/screenshots.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ExplorerGui {
  private final InstalledExplorer explorer;
  private Output output;

  /** Why no window can be opened; empty if one can. */
  private String obstacle;

  /** For the Weka whose folder of jars a system property names. */
  ExplorerGui(String property) {
    explorer = new InstalledExplorer(property);
  }

  @BeforeAll
  void drive() throws Exception {
    obstacle = VirtualScreen.available() ? driven() : VirtualScreen.MISSING;
    if (!obstacle.isEmpty()) {
      System.out.println("The tests of the Explorer are skipped: " + obstacle);
    }
  }

  /** Why no window could be opened; empty if one could. */
  private String driven() throws Exception {
    explorer.install();
    Path folder = explorer.folder();
    Files.writeString(folder.resolve("iris.arff"), WekaData.iris().toString());
    output = explorer.drive("ExplorerDriver", folder, explorer.screenshots());
    return output
        .out()
        .lines()
        .filter(line -> line.startsWith("no screen: "))
        .map(line -> "this JDK opens no windows; " + line)
        .findFirst()
        .orElse("");
  }

  /** For each test, as one that is skipped for all of them is not reported. */
  @BeforeEach
  void windowsCanBeOpened() {
    assumeTrue(obstacle.isEmpty(), () -> "not tested: " + obstacle);
  }

  /** What was said of a case that went through. */
  private List<String> seen(String name) {
    String prefix = "[" + name + "] ";
    List<String> lines =
        output
            .out()
            .lines()
            .filter(line -> line.startsWith(prefix))
            .map(line -> line.substring(prefix.length()))
            .toList();
    assertTrue(lines.contains("done"), output::all);
    return lines;
  }

  private void assertSeen(String name, String expression) {
    assertTrue(
        seen(name).stream().anyMatch(line -> line.matches(expression)),
        () -> "nothing is like " + expression + " in\n" + output.all());
  }

  private void assertNotSeen(String name, String expression) {
    assertFalse(
        seen(name).stream().anyMatch(line -> line.matches(expression)),
        () -> "something is like " + expression + " in\n" + output.all());
  }

  @Test
  void nothingIsComplainedOf() {
    assertEquals("", output.err(), output::all);
  }

  @Test
  void rightClickOnAResultOpensItsCharts() {
    assertSeen("charts", "Incorrectly clustered instances :\t5.0.*");
    assertSeen("charts", "menu: .*Plugins > Mixture charts.*");
    assertSeen("charts", "Clusters: Clusters: pairs of 4 attributes");
  }

  @Test
  void eachChartCanBeChosen() {
    assertSeen("charts", "Density: Density: petallength and petalwidth");
    assertSeen("charts", "Uncertainty: Uncertainty: petallength and petalwidth");
    assertSeen("charts", "Log densities: Log densities of the training rows");
    assertSeen("charts", "Convergence: Convergence");
  }

  @Test
  void attributesOfAChartCanBeChosen() {
    assertSeen("charts", "X: Clusters: petallength");
    assertSeen("charts", "X and Y: Clusters: petallength and sepallength");
  }

  @Test
  void aChartIsSavedAsAPicture() {
    assertSeen("charts", "saved: true");
  }

  @Test
  void componentsAreDrawnAsATree() {
    assertSeen("charts", "menu: .*Visualize tree.*");
    assertSeen("tree", "is drawn");
  }

  @Test
  void otherClusterersHaveNoMixtureCharts() {
    assertSeen("others", "HierarchicalClusterer.*Visualize tree.*");
    assertSeen("others", "Cobweb.*Visualize tree.*");
    assertSeen("others", "SimpleKMeans.*Save model.*");
    assertNotSeen("others", ".*Mixture charts.*");
  }

  /** The rows are not saved. */
  @Test
  void aLoadedModelShowsItsComponentsAlone() {
    assertSeen("saved", "menu: .*Plugins > Mixture charts.*");
    assertSeen("saved", "Clusters: Clusters: .*");
    assertNotSeen("saved", "Uncertainty: .*");
  }

  // ----- the tab for mixtures

  @Test
  void theTabFitsAndDraws() {
    assertSeen("tab fit", "Components +2");
    assertSeen("tab fit", "chart: Clusters: pairs of 4 attributes");
    assertSeen(
        "tab fit", "charts: \\[Clusters, Density, Uncertainty, Log densities, Convergence\\]");
  }

  @Test
  void theTabSavesModels() {
    assertSeen("tab save", "JSON: true");
  }

  @Test
  void clustersAndProbabilitiesAreAddedToTheData() {
    assertSeen("tab add", "attributes: \\[cluster, probability0, probability1\\]");
    assertSeen("tab add", "fits after it: true");
  }

  @Test
  void aSearchIsStoppedInTheMiddle() {
    assertSeen("tab stop", "stopped after [1-9][0-9]* of 1[0-9]{2}");
    assertSeen("tab stop", "results of it: 0");
    assertSeen("tab stop", "results of the next fit: 1");
  }

  @Test
  void whatFailsIsShownAndLogged() {
    assertSeen("tab fail", "dialog: .*'missing.json'.*");
    assertSeen("tab fail", "results: 0");
    assertSeen("tab fail", "\\d\\d:\\d\\d:\\d\\d: .*'missing.json'.*");
  }
}
