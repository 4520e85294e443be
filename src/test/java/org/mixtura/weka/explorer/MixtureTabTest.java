// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Container;
import java.util.List;
import javax.swing.JProgressBar;
import org.junit.jupiter.api.Test;
import org.mixtura.plot.ChartPane;
import org.mixtura.testing.Complaint;
import org.mixtura.weka.WekaData;
import weka.core.Instances;

/** What the user sees of fits and searches in the Explorer. */
class MixtureTabTest {
  private static final String ENDLESS = "-N 3 -tol 0 -I 1000000000";

  @Test
  void irisAsLoadedIsClusteredOnItsFourMeasures() {
    TabDriver driver = TabDriver.with(WekaData.iris(), "-N 3");
    driver.fit();
    assertEquals(1, driver.results());
    assertEquals(4, driver.built().fit().model().dimension());
    assertEquals(List.of(), driver.answers.errors);
  }

  @Test
  void theReportBeginsAsThatOfTheClusterTab() {
    TabDriver driver = TabDriver.with(WekaData.iris(), "-N 3 -S 7");
    driver.fit();
    String options = String.join(" ", driver.built().getOptions());
    assertEquals(
        """
        === Run information ===

        Scheme:       weka.clusterers.GaussianMixture %s
        Relation:     iris
        Instances:    150
        Attributes:   5
                      sepallength
                      sepalwidth
                      petallength
                      petalwidth
        Ignored:
                      class

        === Clustering model (full training set) ===

        %s"""
            .formatted(options, driver.built()),
        driver.report().substring(0, driver.report().indexOf("\nTime taken")));
    Complaint.assertWords(options, "-N 3", "-S 7");
  }

  @Test
  void aResultHasCharts() {
    TabDriver driver = TabDriver.with(WekaData.iris(), "-N 2");
    driver.fit();
    ChartPane first = charts(driver);
    assertTrue(driver.built().chartData().rows().isPresent());
    driver.fit();
    assertNotEquals(first, charts(driver));
    TabDriver.on(() -> driver.list().getList().setSelectedIndex(0));
    assertSame(first, charts(driver));
  }

  private static ChartPane charts(TabDriver driver) {
    return TabDriver.of(() -> (ChartPane) ((Container) driver.part("charts")).getComponent(0));
  }

  @Test
  void nothingIsShownOfADeletedResult() {
    TabDriver driver = TabDriver.with(WekaData.iris(), "-N 2");
    driver.fit();
    TabDriver.on(() -> driver.list().removeResults(new int[] {0}));
    assertEquals("", driver.report());
    assertEquals(0, TabDriver.of(() -> ((Container) driver.part("charts")).getComponentCount()));
    assertFalse(driver.enabled("saveModel"));
  }

  @Test
  void resultsOfTheSameSecondStayApart() {
    TabDriver driver = TabDriver.with(WekaData.iris());
    for (int components = 1; components <= 3; components++) {
      driver.options("-N " + components);
      driver.fit();
      assertEquals(components, driver.built().numberOfClusters());
      Complaint.assertWords(driver.report(), "-N " + components);
    }
    assertEquals(3, driver.results());
  }

  @Test
  void theLogShowsBeginningAndEnd() {
    TabDriver driver = TabDriver.with(WekaData.iris(), "-N 2");
    driver.fit();
    assertEquals(
        List.of(
            "Started weka.clusterers.GaussianMixture",
            "Command: weka.clusterers.GaussianMixture "
                + String.join(" ", driver.built().getOptions()),
            "Finished weka.clusterers.GaussianMixture"),
        driver.log.messages);
    assertEquals("OK", driver.log.status);
    assertEquals(0, driver.log.running);
  }

  @Test
  void optionsEditedMeanwhileChangeNothing() {
    TabDriver driver = TabDriver.with(WekaData.iris(), "-N 3 -tol 0 -I 20000");
    driver.click("startButton");
    driver.options("-N 5");
    driver.await();
    assertEquals(3, driver.built().numberOfClusters());
    Complaint.assertWords(driver.report(), "-N 3");
  }

  @Test
  void stoppingLeavesTheTabReady() {
    TabDriver driver = TabDriver.with(WekaData.iris(), ENDLESS);
    driver.click("startButton");
    TabDriver.until(() -> TabDriver.of(() -> bar(driver).getString()).startsWith("Converging"));
    assertFalse(driver.enabled("startButton"));
    assertTrue(driver.enabled("stopButton"));
    assertTrue(TabDriver.of(() -> bar(driver).isIndeterminate()));
    assertEquals(1, driver.log.running);
    driver.click("stopButton");
    driver.await();
    assertEquals(0, driver.results());
    assertEquals("Interrupted weka.clusterers.GaussianMixture", driver.log.messages.get(2));
    assertEquals(0, driver.log.running);
    driver.options("-N 2");
    driver.fit();
    assertEquals(1, driver.results());
  }

  private static JProgressBar bar(TabDriver driver) {
    return (JProgressBar) driver.part("progressBar");
  }

  @Test
  void aSearchShowsItsCells() {
    TabDriver driver = TabDriver.with(WekaData.iris(), "-N 1 -max 9 -C auto -tol 0 -I 20000");
    driver.click("startButton");
    TabDriver.until(() -> TabDriver.of(() -> bar(driver).getString()).contains(" of "));
    assertFalse(TabDriver.of(() -> bar(driver).isIndeterminate()));
    assertTrue(TabDriver.of(() -> bar(driver).getMaximum()) > 9);
    driver.click("stopButton");
    driver.await();
    assertEquals(0, driver.results());
    assertEquals("", TabDriver.of(() -> bar(driver).getString()));
  }

  @Test
  void anErrorIsLoggedAndShown() {
    TabDriver driver = TabDriver.with(WekaData.iris(), "-N 3 -start-model missing.json");
    driver.fit();
    assertEquals(0, driver.results());
    Complaint.assertWords(driver.answers.errors.get(0), "missing.json");
    Complaint.assertWords(driver.log.messages.get(2), "missing.json");
    assertEquals(0, driver.log.running);
    assertTrue(driver.enabled("startButton"));
    assertFalse(driver.enabled("stopButton"));
  }

  @Test
  void withoutDataNothingCanBeDone() {
    TabDriver driver = new TabDriver();
    for (String button :
        List.of(
            "startButton", "stopButton", "ignoreButton", "saveModel", "saveJson", "addToData")) {
      assertFalse(driver.enabled(button), button);
    }
    Complaint.assertWords(driver.tooltip("startButton"), "Preprocess");
  }

  @Test
  void dataThatAreRefusedCannotBeStarted() {
    Instances data = WekaData.iris();
    data.instance(77).setMissing(2);
    TabDriver driver = TabDriver.with(data);
    assertFalse(driver.enabled("startButton"));
    Complaint.assertWords(driver.tooltip("startButton"), "Cannot handle missing values");
    driver.load(WekaData.iris());
    assertTrue(driver.enabled("startButton"));
  }

  @Test
  void otherDataLeaveTheResults() {
    TabDriver driver = TabDriver.with(WekaData.iris(), "-N 2");
    driver.fit();
    String report = driver.report();
    Instances other = WekaData.iris();
    other.deleteAttributeAt(0);
    driver.load(other);
    assertEquals(1, driver.results());
    assertEquals(report, driver.report());
  }

  @Test
  void theOptionsOfAResultCanBeAppliedAgain() {
    TabDriver driver = TabDriver.with(WekaData.iris(), "-N 2 -C diag");
    driver.fit();
    driver.options("-N 5");
    TabDriver.on(() -> driver.tab.edit(((Result) driver.list().getSelectedObject()).clusterer()));
    driver.fit();
    assertEquals(2, driver.built().numberOfClusters());
  }
}
