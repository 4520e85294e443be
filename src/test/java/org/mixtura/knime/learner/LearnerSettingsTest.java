// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.fit.FitOptions;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.StoredSettings;
import org.mixtura.knime.Tables;
import org.mixtura.knime.table.MissingValues;
import org.mixtura.start.StartMethod;
import org.mixtura.testing.Complaint;

/** The stored settings of the learner, whose keys never change. */
class LearnerSettingsTest {
  private static NodeRun node() {
    return new NodeRun(new GaussianMixtureLearnerNodeFactory());
  }

  @Test
  void keysAreThoseOfTheIssue() {
    Set<String> keys = new TreeSet<>();
    for (String key : node().settings()) {
      if (!key.endsWith("_Internals")) {
        keys.add(key);
      }
    }
    assertEquals(
        new TreeSet<>(
            Set.of(
                "components",
                "covarianceType",
                "start",
                "starts",
                "seed",
                "seed_BOOL",
                "tolerance",
                "maxIterations",
                "regularisation",
                "equalWeights",
                "appendProbabilities",
                "appendLogDensity",
                "missingValues",
                "columns",
                "weightColumn")),
        keys);
  }

  @Test
  void defaultsAreTheCores() throws Exception {
    NodeSettings settings = node().settings();
    assertEquals(2, settings.getInt("components"));
    assertEquals("full", settings.getString("covarianceType"));
    assertEquals("kmeans", settings.getString("start"));
    assertEquals(20, settings.getInt("starts"));
    assertEquals(1, settings.getLong("seed"));
    assertTrue(settings.getBoolean("seed_BOOL"));
    assertEquals(1e-6, settings.getDouble("tolerance"));
    assertEquals(500, settings.getInt("maxIterations"));
    assertEquals(1e-9, settings.getDouble("regularisation"));
    assertFalse(settings.getBoolean("appendProbabilities"));
    assertFalse(settings.getBoolean("appendLogDensity"));
    assertEquals("fail", settings.getString("missingValues"));
    assertEquals("", settings.getString("weightColumn"));
    assertFalse(settings.getBoolean("equalWeights"));
    assertEquals(
        FitOptions.DEFAULTS.withStart(StartMethod.KMEANS), new LearnerSettings().fitOptions());
  }

  @Test
  void savedSettingsLoadAsTheyWere() throws Exception {
    NodeSettings stored = StoredSettings.read(getClass(), "settings-1.0.0.txt");
    LearnerSettings settings = new LearnerSettings();
    settings.loadFrom(stored);
    NodeSettings once = new NodeSettings("model");
    settings.saveTo(once);
    LearnerSettings again = new LearnerSettings();
    again.loadFrom(once);
    NodeSettings twice = new NodeSettings("model");
    again.saveTo(twice);
    assertEquals(once, twice);
    assertNotEquals(node().settings(), once);
  }

  @Test
  void settingsStoredByVersion1StillLoad() throws Exception {
    NodeSettings stored = StoredSettings.read(getClass(), "settings-1.0.0.txt");
    LearnerSettings.validate(stored);
    LearnerSettings settings = new LearnerSettings();
    settings.loadFrom(stored);
    assertEquals(
        FitOptions.DEFAULTS
            .withComponents(3)
            .withCovarianceType(CovarianceTypes.named("tied-diag"))
            .withStart(StartMethod.named("random-from-data"))
            .withStarts(7)
            .withSeed(42)
            .withTolerance(1e-5)
            .withMaxIterations(99)
            .withRegularisation(1e-6),
        settings.fitOptions());
    assertTrue(settings.scoreOptions().probabilities());
    assertTrue(settings.scoreOptions().logDensity());
    assertEquals(MissingValues.SKIP, settings.missingValues());
    DataTableSpec table =
        Tables.of("größe", "waiting", "new", "eruptions", "w").build().getDataTableSpec();
    assertEquals("w", settings.weightColumn(table));
    assertEquals(Set.of("eruptions", "größe"), Set.copyOf(settings.fittedColumns(table)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "components",
        "covarianceType",
        "start",
        "starts",
        "seed",
        "tolerance",
        "maxIterations",
        "regularisation",
        "appendProbabilities",
        "appendLogDensity",
        "missingValues",
        "columns",
        "weightColumn"
      })
  void aMissingKeyIsRefused(String key) throws IOException {
    NodeSettings all = node().settings();
    NodeSettings others = new NodeSettings("model");
    for (String other : all) {
      if (!other.equals(key)) {
        others.addEntry(all.getEntry(other));
      }
    }
    String message =
        assertThrows(InvalidSettingsException.class, () -> LearnerSettings.validate(others))
            .getMessage();
    Complaint.assertWords(message, key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "components; 0; number of components; 0; at least 1",
        "components; -3; number of components; -3; at least 1",
        "starts; 0; number of starts; 0; at least 1",
        "maxIterations; -1; maximum number of iterations; -1; at least 0"
      })
  void validateRefusesABadInteger(
      String key, int value, String what, String given, String allowed) {
    assertRefused(node().with(key, value), "'" + key + "'", what, given, allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "tolerance, -1e-3",
    "tolerance, NaN",
    "tolerance, Infinity",
    "regularisation, -1",
    "regularisation, NaN",
    "regularisation, Infinity"
  })
  void validateRefusesABadNumber(String key, double value) {
    assertRefused(node().with(key, value), key, String.valueOf(value), "0 or more");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "covarianceType; covariance type; tied-spherical",
        "start; start; random-from-data",
        "missingValues; missing values; skip"
      })
  void validateRefusesAnUnknownWordAndListsThoseAllowed(String key, String what, String allowed) {
    assertRefused(node().with(key, "nonsense"), "'" + key + "'", what, "nonsense", allowed);
    assertRefused(node().with(key, null), what, allowed);
  }

  private static void assertRefused(NodeRun node, String... words) {
    String message = assertThrows(InvalidSettingsException.class, node::load).getMessage();
    Complaint.assertWords(message, words);
  }

  @Test
  void equalWeightsThatAreNotStoredAreFalse() throws Exception {
    LearnerSettings settings = new LearnerSettings();
    settings.loadFrom(node().with("equalWeights", true).settings());
    assertTrue(settings.fitOptions().equalWeights());
    settings.loadFrom(StoredSettings.read(getClass(), "settings-1.0.0.txt"));
    assertFalse(settings.fitOptions().equalWeights());
  }

  @ParameterizedTest
  @ValueSource(strings = {"auto", "hierarchical"})
  void allStartsCanBeRead(String start) throws Exception {
    NodeRun node = node().with("start", start).load();
    LearnerSettings settings = new LearnerSettings();
    settings.loadFrom(node.settings());
    assertEquals(StartMethod.named(start), settings.fitOptions().start());
  }

  @Test
  void refusedSettingsChangeNothing() throws Exception {
    NodeRun node = node().with("components", 5).load();
    assertThrows(InvalidSettingsException.class, () -> node.with("components", 0).load());
    NodeSettings kept = new NodeSettings("model");
    ((GaussianMixtureLearnerNodeModel) node.model()).saveSettingsTo(kept);
    assertEquals(5, kept.getInt("components"));
  }

  @Test
  void withoutStaticSeedEachFitHasItsOwn() throws Exception {
    LearnerSettings settings = new LearnerSettings();
    settings.loadFrom(node().with("seed_BOOL", false).settings());
    assertNotEquals(settings.fitOptions().seed(), settings.fitOptions().seed());
  }
}
