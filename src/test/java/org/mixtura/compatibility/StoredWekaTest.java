// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.compatibility;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mixtura.format.ModelJson;
import org.mixtura.testing.Reference;
import weka.clusterers.GaussianMixture;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;
import weka.core.Option;
import weka.core.OptionHandler;
import weka.core.Utils;
import weka.filters.unsupervised.attribute.MixtureScores;

/** Option strings as experiments, flows and scripts of version 1.0.0 keep them. */
class StoredWekaTest {
  private static <T extends OptionHandler> T configured(T handler, String file) throws Exception {
    handler.setOptions(Utils.splitOptions(Version1.text(file)));
    return handler;
  }

  private static GaussianMixture clusterer() throws Exception {
    return configured(new GaussianMixture(), "weka/clusterer-options.txt");
  }

  private static MixtureScores filter() throws Exception {
    return configured(new MixtureScores(), "weka/filter-options.txt");
  }

  private static void assertClusterer(GaussianMixture clusterer) {
    assertEquals(3, clusterer.getNumComponents());
    assertEquals(5, clusterer.getMaxComponents());
    assertEquals("auto", clusterer.getCovarianceType().getSelectedTag().getIDStr());
    assertEquals("VVI, tied", clusterer.getFamilies());
    assertEquals("icl", clusterer.getCriterion().getSelectedTag().getIDStr());
    assertEquals(7, clusterer.getFolds());
    assertTrue(clusterer.getEqualWeights());
    assertEquals(99, clusterer.getMaxIterations());
    assertEquals(1e-5, clusterer.getTolerance());
    assertEquals(1e-6, clusterer.getRegularisation());
    assertEquals("random-from-data", clusterer.getStart().getSelectedTag().getIDStr());
    assertEquals(7, clusterer.getStarts());
    assertEquals(new File("start model.json"), clusterer.getStartModel());
    assertEquals(2, clusterer.getNumExecutionSlots());
    assertEquals(new File("größe.json"), clusterer.getExportModel());
    assertEquals(new File("picture.svg"), clusterer.getPlot());
    assertEquals("1,waiting", clusterer.getPlotAttributes());
    assertEquals(42, clusterer.getSeed());
    assertTrue(clusterer.getDebug());
    assertTrue(clusterer.getDoNotCheckCapabilities());
  }

  @Test
  void theClusterersOptionsAreUnderstood() throws Exception {
    assertClusterer(clusterer());
  }

  @Test
  void theClusterersOptionsAreWrittenAsTheyWere() throws Exception {
    assertWrittenAsBefore("weka/clusterer-options.txt", clusterer());
  }

  @Test
  void theFiltersOptionsAreUnderstood() throws Exception {
    MixtureScores filter = filter();
    assertClusterer((GaussianMixture) filter.getClusterer());
    assertEquals(new File("a model.json"), filter.getModel());
    assertEquals("first-2,last", filter.getIgnoredAttributeIndices());
    assertEquals(0.05, filter.getQuantile());
    assertEquals(
        List.of(false, false, false, false),
        List.of(
            filter.getCluster(),
            filter.getProbabilities(),
            filter.getLogDensity(),
            filter.getOutlier()));
    assertTrue(filter.getDebug());
    assertTrue(filter.getDoNotCheckCapabilities());
  }

  @Test
  void theFiltersOptionsAreWrittenAsTheyWere() throws Exception {
    assertWrittenAsBefore("weka/filter-options.txt", filter());
  }

  private static void assertWrittenAsBefore(String file, OptionHandler handler) {
    assertEquals(Version1.text(file), Utils.joinOptions(handler.getOptions()) + "\n");
  }

  /** Else an option could be lost, and nobody would notice: a new one needs a new file. */
  @Test
  void everyOptionIsInTheFiles() throws Exception {
    assertNamesEveryOption("weka/clusterer-options.txt", clusterer());
    assertNamesEveryOption("weka/filter-options.txt", filter());
  }

  private static void assertNamesEveryOption(String file, OptionHandler handler) throws Exception {
    List<String> given = Arrays.asList(Utils.splitOptions(Version1.text(file)));
    for (Option option : Collections.list(handler.listOptions())) {
      // Weka's own have the dash in their names, and headings no name at all
      String flag = "-" + option.name().replaceFirst("^-", "");
      assertTrue(flag.equals("-") || given.contains(flag), flag);
    }
  }

  @Test
  void aStoredModelIsAStart() throws Exception {
    String file = "model-full.json";
    GaussianMixture clusterer = new GaussianMixture();
    clusterer.setOptions(new String[] {"-I", "0", "-start-model", Version1.path(file).toString()});
    clusterer.buildClusterer(faithful());
    var stored = ModelJson.read(Version1.path(file)).model();
    var built = clusterer.fit().model();
    assertEquals(stored.type(), built.type());
    assertArrayEquals(stored.weights(), built.weights());
    for (int k = 0; k < 2; k++) {
      assertArrayEquals(stored.mean(k), built.mean(k));
      assertArrayEquals(stored.covariance(k), built.covariance(k));
    }
  }

  private static Instances faithful() {
    List<Attribute> attributes = Stream.of("eruptions", "waiting").map(Attribute::new).toList();
    Instances data = new Instances("faithful", new ArrayList<>(attributes), 0);
    for (double[] row : Reference.faithful()) {
      data.add(new DenseInstance(1, row));
    }
    return data;
  }
}
