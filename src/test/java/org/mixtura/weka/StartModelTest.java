// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mixtura.testing.Reference;
import weka.clusterers.GaussianMixture;
import weka.core.Instances;

/** -start-model: EM goes on from a file, whose attributes are matched by name. */
class StartModelTest {
  private static final String START =
      """
      {
        "format": "mixtura-1",
        "attributes": ["petalwidth", "petallength"],
        "covariance_type": "diag",
        "weights": [0.25, 0.25, 0.5],
        "means": [[0.2, 1.4], [1.3, 4.3], [2.0, 5.5]],
        "covariances": [[0.5, 3], [0.5, 3], [0.5, 4]]
      }
      """;

  @TempDir private Path folder;

  /** petallength, then petalwidth. */
  private static Instances petals() {
    Instances data = WekaData.irisMeasures();
    data.deleteAttributeAt(0);
    data.deleteAttributeAt(0);
    return data;
  }

  private GaussianMixture from(String start, Instances data, String options) throws Exception {
    Path file = Files.writeString(folder.resolve("start model.json"), start);
    return WekaData.built(data, options + " -start-model \"" + file + "\"");
  }

  @Test
  void withoutIterationsItIsTheModel() throws Exception {
    GaussianMixture clusterer = from(START, petals(), "-N 7 -C full -init random -I 0");
    var model = clusterer.fit().model();
    assertEquals(3, clusterer.numberOfClusters());
    assertArrayEquals(new double[] {0.25, 0.25, 0.5}, clusterer.clusterPriors());
    assertEquals("diag", model.type().name());
    // in the order of the data
    assertArrayEquals(new double[] {4.3, 1.3}, model.mean(1));
    assertArrayEquals(new double[][] {{4, 0}, {0, 0.5}}, model.covariance(2));
  }

  @Test
  void theReportNamesTheStart() throws Exception {
    String report = from(START, petals(), "").toString();
    assertTrue(report.contains("  given "), report);
    assertTrue(report.contains("diag (mclust VVI)"), report);
  }

  /**
   * On iris, k-means would need a chance; from here the three are found. Each iteration goes up.
   */
  @Test
  void theFitGoesOnFromThere() throws Exception {
    GaussianMixture none = from(START, petals(), "-I 0");
    GaussianMixture one = from(START, petals(), "-I 1");
    GaussianMixture all = from(START, petals(), "");
    assertTrue(none.fit().logLikelihood() < one.fit().logLikelihood());
    assertTrue(one.fit().logLikelihood() < all.fit().logLikelihood());
    assertEquals(none.fit().logLikelihood(), all.fit().history().logLikelihoods().get(0), 1e-9);
    assertTrue(all.fit().converged());
  }

  /** Figures of scikit-learn 1.9.1 after 10 steps: see reference/README.md. */
  @ParameterizedTest
  @CsvSource({"full", "tied", "diag", "spherical"})
  void tenStepsAgreeWithScikitLearn(String type) throws Exception {
    JsonObject start = Reference.json("blobs4-start.json").getAsJsonObject(type);
    start.addProperty("format", "mixtura-1");
    StringBuilder rows = new StringBuilder();
    for (double[] row : Reference.blobs4()) {
      rows.append("%s,%s,%s,%s\n".formatted(row[0], row[1], row[2], row[3]));
    }
    Instances data = WekaData.arff("x1 numeric\nx2 numeric\nx3 numeric\nx4 numeric\n\n" + rows);
    Map<String, String> expected =
        Reference.table("blobs4-fit.csv").stream()
            .filter(row -> row.get("covariance_type").equals(type))
            .filter(row -> row.get("em_steps").equals("10"))
            .findFirst()
            .orElseThrow();
    GaussianMixture found = from(start.toString(), data, "-I 10 -tol 0 -R 0");
    assertMeasure(expected.get("log_likelihood"), found, "measureLogLikelihood");
    assertMeasure(expected.get("bic"), found, "measureBIC");
    assertMeasure(expected.get("aic"), found, "measureAIC");
  }

  private static void assertMeasure(String expected, GaussianMixture found, String measure) {
    double value = Double.parseDouble(expected);
    assertEquals(value, found.getMeasure(measure), 1e-8 * Math.abs(value), measure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "petalwidth  | PetalWidth  | no numeric attribute 'petalwidth'",
        "mixtura-1   | mixtura-9   | mixtura-9",
        "0.25, 0.25  | 0.25, 0.35  | sum to 1.1",
        "[0.5, 4]    | [0.5, -4]   | component 2 is not positive definite",
        "means       | meens       | \"means\" is missing",
        "}           | ''          | JSON",
      })
  void aWrongStartIsAnErrorThatSaysWhy(String good, String bad, String message) {
    String refusal = refusal(START.replace(good, bad == null ? "" : bad), petals());
    assertTrue(refusal.contains(message), refusal);
  }

  @Test
  void aMissingAttributeIsNamed() {
    String refusal = refusal(START, WekaData.irisMeasures());
    assertTrue(refusal.contains("no numeric attribute 'sepallength'"), refusal);
  }

  @Test
  void anExtraAttributeIsNamed() {
    Instances data = petals();
    data.deleteAttributeAt(0);
    String refusal = refusal(START, data);
    assertTrue(refusal.contains("'petallength' that the data does not have"), refusal);
  }

  @Test
  void noSuchFileIsNamed() {
    Path none = folder.resolve("none.json");
    String message =
        assertThrows(Exception.class, () -> WekaData.built(petals(), "-start-model " + none))
            .getMessage();
    assertTrue(message.contains("no model file '" + none), message);
  }

  /** The file is read when building, and not before: neither by the editor nor by its options. */
  @Test
  void optionsReadNoFile() {
    GaussianMixture clusterer = WekaData.withOptions("-N 7 -start-model " + folder + "/none.json");
    assertEquals(7, clusterer.fitOptions().components());
    assertTrue(clusterer.fitOptions().startModel().isEmpty());
    assertTrue(
        assertThrows(IOException.class, clusterer::readStartModel)
            .getMessage()
            .contains("no model file"));
  }

  @Test
  void withoutAFileThereIsNoStartModel() throws Exception {
    assertTrue(new GaussianMixture().readStartModel().isEmpty());
  }

  private String refusal(String start, Instances data) {
    return assertThrows(Exception.class, () -> from(start, data, "")).getMessage();
  }

  /** They begin at the overall frequencies, 50 of 150 each, with one pseudo-sample. */
  @Test
  void nominalAttributesThatItDoesNotNameBeginAtTheirFrequencies() throws Exception {
    Instances data = WekaData.iris();
    data.deleteAttributeAt(0);
    data.deleteAttributeAt(0);
    var distribution = from(START, data, "-I 0").fit().model().categorical().get(0);
    for (int k = 0; k < 3; k++) {
      assertArrayEquals(
          new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, distribution.probabilities(k), 1e-15);
    }
  }

  @Test
  void valuesOfANominalAttributeAreMatchedByName() throws Exception {
    String start =
        START.replace(
            "\"covariance_type\"",
            """
            "categorical": {"h": {"values": ["p", "q", "r"],
              "probabilities": [[0.5, 0.25, 0.25], [0.125, 0.125, 0.75], [0, 0, 1]]}},
              "covariance_type\"""");
    Instances data =
        WekaData.arff("petallength numeric\nh {r,q,p}\npetalwidth numeric\n\n1,p,2\n3,r,4\n");
    var model = from(start, data, "-I 0").fit().model();
    assertArrayEquals(new double[] {0.25, 0.25, 0.5}, model.categorical().get(0).probabilities(0));
    assertArrayEquals(new double[] {1, 0, 0}, model.categorical().get(0).probabilities(2));
    data.renameAttributeValue(1, 1, "other");
    String refusal = refusal(start, data);
    assertTrue(refusal.contains("'h'") && refusal.contains("other"), refusal);
  }

  @Test
  void indistinguishableComponentsAreAnError() {
    String same = START.replaceAll("\\[\\[0.2.*", "[[1, 2], [1, 2], [1, 2]],");
    same = same.replace("[[0.5, 3], [0.5, 3], [0.5, 4]]", "[[1, 2], [1, 2], [1, 2]]");
    String refusal = refusal(same, petals());
    assertTrue(refusal.contains("nothing tells the components of the start model apart"), refusal);
  }
}
