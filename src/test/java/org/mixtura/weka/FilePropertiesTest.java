// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weka.clusterers.GaussianMixture;

/** Files as properties: there is always one, and an empty name or a folder is none. */
class FilePropertiesTest {
  @Test
  void filesAreNeverNull() {
    GaussianMixture clusterer = new GaussianMixture();
    assertEquals(new File(""), clusterer.getStartModel());
    assertEquals(new File(""), clusterer.getExportModel());
    assertEquals(new File(""), clusterer.getPlot());
    clusterer.setStartModel(null);
    clusterer.setExportModel(null);
    clusterer.setPlot(null);
    clusterer.setPlotAttributes(null);
    assertEquals(new File(""), clusterer.getPlot());
    assertEquals("", clusterer.getPlotAttributes());
    assertEquals(new File(""), clusterer.getStartModel());
    assertEquals(new File(""), clusterer.getExportModel());
  }

  /** The editor's file chooser gives a folder where no file is chosen. */
  @ParameterizedTest
  @ValueSource(strings = {"", ".", "target", "/"})
  void anEmptyNameOrAFolderIsNoFile(String name) throws Exception {
    GaussianMixture clusterer = new GaussianMixture();
    clusterer.setStartModel(new File(name));
    clusterer.setExportModel(new File(name));
    clusterer.setPlot(new File(name));
    List<String> options = List.of(clusterer.getOptions());
    for (String option : List.of("-start-model", "-export-model", "-plot")) {
      assertFalse(options.contains(option), option);
    }
    clusterer.buildClusterer(WekaData.groups(2, 20, 1));
    assertEquals(2, clusterer.numberOfClusters());
  }
}
