// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixtura.format.ModelJson;
import org.mixtura.format.StoredModel;
import org.mixtura.testing.Complaint;
import org.mixtura.weka.WekaData;
import weka.clusterers.ClusterEvaluation;
import weka.clusterers.GaussianMixture;
import weka.core.Instances;
import weka.core.SerializationHelper;
import weka.core.converters.ArffSaver;

/** Files that the tab writes are what Weka and others read. */
class SavedResultTest {
  @TempDir private Path folder;

  private TabDriver fitted(Path file) {
    TabDriver driver = TabDriver.with(WekaData.iris(), "-N 3");
    driver.fit();
    driver.answers.file = file;
    return driver;
  }

  /** As the Cluster tab saves them: clusterer, header of all data, attributes left out. */
  @Test
  void aModelIsThatOfTheClusterTab() throws Exception {
    Path file = folder.resolve("iris.model");
    TabDriver driver = fitted(file);
    driver.click("saveModel");
    Object[] saved = SerializationHelper.readAll(file.toString());
    assertEquals(3, saved.length);
    assertEquals(
        driver.built().toString(), assertInstanceOf(GaussianMixture.class, saved[0]).toString());
    assertEquals(null, WekaData.iris().equalHeadersMsg((Instances) saved[1]));
    assertEquals(0, ((Instances) saved[1]).numInstances());
    assertArrayEquals(new int[] {4}, (int[]) saved[2]);
    assertEquals("Saved model to file '%s'".formatted(file), driver.log.messages.get(3));
  }

  @Test
  void aModelOfAllAttributesHasNoListOfThoseLeftOut() throws Exception {
    Path file = folder.resolve("iris.model");
    TabDriver driver = TabDriver.with(WekaData.iris(), "-N 2");
    driver.chooseClass(0);
    driver.fit();
    driver.answers.file = file;
    driver.click("saveModel");
    assertEquals(2, SerializationHelper.readAll(file.toString()).length);
  }

  /** The same that weka.Run -l does. */
  @Test
  void wekasCommandLineScoresWithTheModel() throws Exception {
    Path file = folder.resolve("iris.model");
    fitted(file).click("saveModel");
    ArffSaver saver = new ArffSaver();
    saver.setInstances(WekaData.iris());
    saver.setFile(folder.resolve("iris.arff").toFile());
    saver.writeBatch();
    String data = folder.resolve("iris.arff").toString();
    String[] options = {"-l", file.toString(), "-T", data};
    String said = ClusterEvaluation.evaluateClusterer(new GaussianMixture(), options);
    Complaint.assertWords(said, "Clustering stats for testing data", "50 ( 33%)");
  }

  @Test
  void jsonIsTheWholeModel() throws Exception {
    Path file = folder.resolve("iris.json");
    TabDriver driver = fitted(file);
    driver.click("saveJson");
    assertEquals(
        ModelJson.format(StoredModel.of(driver.built().fit())),
        ModelJson.format(ModelJson.read(file)));
  }

  @Test
  void askedForNoFileNothingIsSaved() throws Exception {
    TabDriver driver = fitted(null);
    driver.click("saveModel");
    driver.click("saveJson");
    assertEquals(3, driver.log.messages.size());
  }

  @Test
  void filesThatCannotBeWrittenAreErrors() {
    Path file = folder.resolve("missing").resolve("iris.model");
    TabDriver driver = fitted(file);
    driver.click("saveModel");
    driver.click("saveJson");
    assertEquals(2, driver.answers.errors.size());
    driver.answers.errors.forEach(error -> Complaint.assertWords(error, "missing"));
    assertFalse(Files.exists(file));
  }

  @Test
  void endingsAreAddedIfTheyWereNotTyped() {
    for (String typed : List.of("iris", "iris.model")) {
      assertEquals(
          Path.of("a", "iris.model"), WekaDialogs.withEnding(Path.of("a", typed), ".model"));
    }
    assertEquals(Path.of("iris.MODEL"), WekaDialogs.withEnding(Path.of("iris.MODEL"), ".model"));
    assertEquals(Path.of("v1.2.json"), WekaDialogs.withEnding(Path.of("v1.2"), ".json"));
  }
}
