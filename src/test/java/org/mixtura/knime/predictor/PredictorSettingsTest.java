// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.predictor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObjectSpec;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.StoredSettings;
import org.mixtura.testing.Complaint;

/** Settings and dialog; the keys are API. */
class PredictorSettingsTest {
  private static NodeSettings defaults() {
    return new NodeRun(new GaussianMixturePredictorNodeFactory()).settings();
  }

  private static Set<String> keys(NodeSettings settings) {
    Set<String> keys = new TreeSet<>();
    for (String key : settings) {
      keys.add(key);
    }
    return keys;
  }

  @Test
  void keysAndDefaultsAreThoseOfTheIssue() throws Exception {
    NodeSettings settings = defaults();
    Set<String> keys = keys(settings);
    keys.removeIf(key -> key.endsWith("_Internals"));
    assertEquals(
        Set.of("appendProbabilities", "appendLogDensity", "appendOutlier", "outlierQuantile"),
        keys);
    assertFalse(settings.getBoolean("appendProbabilities"));
    assertFalse(settings.getBoolean("appendLogDensity"));
    assertFalse(settings.getBoolean("appendOutlier"));
    assertEquals(0.01, settings.getDouble("outlierQuantile"));
  }

  @Test
  void settingsStoredByVersion1StillLoad() throws Exception {
    NodeSettings stored = StoredSettings.read(getClass(), "settings-1.0.0.txt");
    PredictorSettings.validate(stored);
    PredictorSettings settings = new PredictorSettings();
    settings.loadFrom(stored);
    assertTrue(settings.appendProbabilities.getBooleanValue());
    assertTrue(settings.appendLogDensity.getBooleanValue());
    assertTrue(settings.appendOutlier.getBooleanValue());
    assertEquals(0.05, settings.outlierQuantile.getDoubleValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"appendProbabilities", "appendLogDensity", "appendOutlier", "outlierQuantile"})
  void aMissingKeyIsRefused(String key) {
    NodeSettings others = new NodeSettings("model");
    for (String other : defaults()) {
      if (!other.equals(key)) {
        others.addEntry(defaults().getEntry(other));
      }
    }
    Complaint.assertWords(
        assertThrows(InvalidSettingsException.class, () -> PredictorSettings.validate(others))
            .getMessage(),
        key);
  }

  private static NodeSettings shown(NodeSettings settings) throws Exception {
    GaussianMixturePredictorNodeDialog dialog = new GaussianMixturePredictorNodeDialog();
    dialog.loadSettingsFrom(
        settings,
        new PortObjectSpec[] {Models.port(Models.nominal()).getSpec(), new DataTableSpec()});
    NodeSettings saved = new NodeSettings("model");
    dialog.saveSettingsTo(saved);
    return saved;
  }

  @Test
  void theDialogWritesWhatTheModelReads() throws Exception {
    assertEquals(defaults(), shown(defaults()));
    NodeSettings stored = StoredSettings.read(getClass(), "settings-1.0.0.txt");
    PredictorSettings settings = new PredictorSettings();
    settings.loadFrom(stored);
    NodeSettings expected = new NodeSettings("model");
    settings.saveTo(expected);
    assertEquals(expected, shown(stored));
  }

  @Test
  void theFactoryOffersTheDialogAndNoView() {
    GaussianMixturePredictorNodeFactory factory = new GaussianMixturePredictorNodeFactory();
    assertTrue(new NodeRun(factory).node().hasDialog());
    assertEquals(0, new NodeRun(factory).node().getNrViews());
    assertEquals(
        GaussianMixturePredictorNodeDialog.class, factory.createNodeDialogPane().getClass());
  }
}
