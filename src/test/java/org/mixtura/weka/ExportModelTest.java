// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.format.FitSummary;
import org.mixtura.format.ModelJson;
import org.mixtura.format.StoredModel;
import weka.clusterers.GaussianMixture;
import weka.core.Instances;

/** -export-model: the fitted model as JSON, or no file at all. */
class ExportModelTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"full", "tied", "diag", "spherical", "tied-diag", "tied-spherical"})
  void exportedAndStartedFromItIsTheSameModel(String type) throws Exception {
    Path file = folder.resolve("iris.json");
    Instances data = WekaData.iris();
    GaussianMixture one =
        WekaData.built(data, "-N 3 -starts 3 -C " + type + " -export-model " + file);
    GaussianMixture other = WekaData.built(data, "-I 0 -start-model " + file);
    assertEquals(
        ModelJson.format(StoredModel.of(one.fit().model())),
        ModelJson.format(StoredModel.of(other.fit().model())));
    assertArrayEquals(WekaData.scores(one, data), WekaData.scores(other, data));
    for (String measure : List.of("measureLogLikelihood", "measureBIC", "measureICL")) {
      double expected = one.getMeasure(measure);
      assertEquals(expected, other.getMeasure(measure), 1e-12 * Math.abs(expected), measure);
    }
  }

  @Test
  void figuresAndQuantilesOfTheFitAreInIt() throws Exception {
    Path file = folder.resolve("iris.json");
    GaussianMixture clusterer = WekaData.built(WekaData.iris(), "-export-model " + file);
    StoredModel stored = ModelJson.read(file);
    assertEquals(FitSummary.of(clusterer.fit()), stored.fit().orElseThrow());
    assertEquals(clusterer.getMeasure("measureBIC"), stored.fit().orElseThrow().bic());
    assertArrayEquals(
        clusterer.fit().quantiles().values(), stored.quantiles().orElseThrow().values());
  }

  @Test
  void constantAttributesComeThrough() throws Exception {
    Path file = folder.resolve("m.json");
    Instances data = WekaData.groups(2, 40, 3);
    data.forEach(row -> row.setValue(0, -1));
    GaussianMixture one = WekaData.built(data, "-export-model " + file);
    assertTrue(Files.readString(file).contains("\"constant\": [\"x1\"]"));
    GaussianMixture other = WekaData.built(data, "-I 0 -start-model " + file);
    assertArrayEquals(WekaData.scores(one, data), WekaData.scores(other, data));
  }

  @Test
  void startAndExportCanBeTheSameFile() throws Exception {
    Path file = folder.resolve("m.json");
    Instances data = WekaData.groups(2, 40, 2);
    WekaData.built(data, "-starts 1 -I 1 -export-model " + file);
    String before = Files.readString(file);
    GaussianMixture more = WekaData.built(data, "-start-model " + file + " -export-model " + file);
    assertTrue(!before.equals(Files.readString(file)));
    assertEquals(
        more.fit().logLikelihood(), ModelJson.read(file).fit().orElseThrow().logLikelihood());
  }

  /** The data cannot be fitted either, so the file was checked before the fit. */
  @Test
  void aPlaceThatCannotBeWrittenToIsRefusedBeforeTheFit() throws IOException {
    Instances data = WekaData.groups(2, 10, 1);
    data.instance(0).setValue(0, Double.POSITIVE_INFINITY);
    Path notAFolder = Files.writeString(folder.resolve("file"), "");
    for (Path place : List.of(folder.resolve("no/m.json"), notAFolder.resolve("m.json"))) {
      String message =
          assertThrows(IOException.class, () -> WekaData.built(data, "-export-model " + place))
              .getMessage();
      assertTrue(message.contains("cannot write model file '" + place + "'"), message);
    }
    assertEquals(List.of("file"), files());
  }

  @Test
  void aFailedFitLeavesTheOldFile() throws Exception {
    Path file = Files.writeString(folder.resolve("m.json"), "old");
    Instances data = WekaData.groups(2, 10, 1);
    data.instance(0).setValue(0, Double.POSITIVE_INFINITY);
    assertThrows(Exception.class, () -> WekaData.built(data, "-export-model " + file));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("m.json"), files());
  }

  @Test
  void nothingElseIsLeft() throws Exception {
    WekaData.built(WekaData.groups(2, 10, 1), "-export-model " + folder.resolve("m.json"));
    assertEquals(List.of("m.json"), files());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
