// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mixtura.testing.Complaint;
import org.mixtura.weka.WekaData;
import weka.core.Instances;

/** Clusters and probabilities beside the data in the Preprocess tab. */
class ClusterAppenderTest {
  private static TabDriver fitted() {
    TabDriver driver = TabDriver.with(WekaData.iris(), "-N 3");
    driver.fit();
    return driver;
  }

  private static void add(TabDriver driver) {
    driver.click("addToData");
    driver.await();
  }

  private static List<String> names(Instances data) {
    return IntStream.range(0, data.numAttributes())
        .mapToObj(j -> data.attribute(j).name())
        .toList();
  }

  @Test
  void appendsClusterAndProbabilities() throws Exception {
    TabDriver driver = fitted();
    add(driver);
    Instances data = driver.preprocess.getInstances();
    assertEquals(
        List.of("class", "cluster", "probability0", "probability1", "probability2"),
        names(data).subList(4, 9));
    Instances measures = new ChosenData(WekaData.iris(), List.of(4)).training();
    for (int i = 0; i < 150; i++) {
      double[] expected = driver.built().distributionForInstance(measures.instance(i));
      assertEquals(driver.built().clusterInstance(measures.instance(i)), data.instance(i).value(5));
      for (int k = 0; k < 3; k++) {
        assertEquals(expected[k], data.instance(i).value(6 + k));
      }
    }
    assertEquals(-1, data.classIndex());
  }

  @Test
  void canBeUndone() {
    TabDriver driver = fitted();
    Instances before = driver.preprocess.getInstances();
    add(driver);
    assertSame(before, driver.preprocess.undo);
    assertEquals(5, before.numAttributes());
  }

  /** Probabilities of one fit are no measurements for the next. */
  @Test
  void whatWasAddedIsNoPartOfTheNextFit() {
    TabDriver driver = fitted();
    add(driver);
    assertEquals("(Nom) class", driver.chosenClass());
    driver.fit();
    assertEquals(4, driver.built().fit().model().dimension());
    assertEquals(2, driver.results());
  }

  @Test
  void attributesAreFoundByName() {
    TabDriver driver = fitted();
    Instances other = WekaData.iris();
    other.deleteAttributeAt(4);
    driver.load(other);
    add(driver);
    assertEquals(8, driver.preprocess.getInstances().numAttributes());
  }

  @Test
  void dataThatDoNotFitAreAnError() {
    TabDriver driver = fitted();
    Instances other = WekaData.iris();
    other.deleteAttributeAt(2);
    driver.load(other);
    add(driver);
    Complaint.assertWords(driver.answers.errors.get(0), "petallength", "matched by name");
    assertEquals(4, driver.preprocess.getInstances().numAttributes());
    assertEquals(null, driver.preprocess.undo);
  }

  @Test
  void isPossibleForOneResultOnly() {
    TabDriver driver = fitted();
    driver.fit();
    TabDriver.on(() -> driver.list().getList().setSelectedIndices(new int[] {0, 1}));
    assertFalse(driver.enabled("addToData"));
    assertFalse(driver.enabled("saveModel"));
  }
}
