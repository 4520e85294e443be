// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.selection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.fit.FitOptions;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.StoredSettings;
import org.mixtura.knime.Tables;
import org.mixtura.knime.table.MissingValues;
import org.mixtura.select.Criterion;
import org.mixtura.select.SearchOptions;
import org.mixtura.start.StartMethod;
import org.mixtura.testing.Complaint;

/** The stored settings of the model selection, whose keys never change. */
class SelectionSettingsTest {
  private static final Set<String> KEYS =
      Set.of(
          "minComponents",
          "maxComponents",
          "families",
          "criterion",
          "folds",
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
          "weightColumn");

  private static NodeRun node() {
    return new NodeRun(new GaussianMixtureSelectionNodeFactory());
  }

  private static NodeRun node(String... types) {
    NodeRun node = node();
    node.settings().addStringArray("families", types);
    return node;
  }

  private static SearchOptions loaded(NodeRun node) throws Exception {
    SelectionSettings settings = new SelectionSettings();
    settings.loadFrom(node.load().settings());
    return settings.searchOptions();
  }

  private static void assertRefused(NodeRun node, String... words) {
    String message = assertThrows(InvalidSettingsException.class, node::load).getMessage();
    Complaint.assertWords(message, words);
  }

  static Set<String> keysThatMustBeThere() {
    Set<String> keys = new TreeSet<>(KEYS);
    keys.removeAll(Set.of("equalWeights", "seed_BOOL"));
    return keys;
  }

  @Test
  void keysAreTheAgreedOnes() {
    Set<String> keys = new TreeSet<>();
    for (String key : node().settings()) {
      if (!key.endsWith("_Internals")) {
        keys.add(key);
      }
    }
    assertEquals(new TreeSet<>(KEYS), keys);
  }

  @Test
  void defaultsAreTheCores() throws Exception {
    NodeSettings settings = node().settings();
    assertEquals(1, settings.getInt("minComponents"));
    assertEquals(9, settings.getInt("maxComponents"));
    assertArrayEquals(new String[0], settings.getStringArray("families"));
    assertEquals("bic", settings.getString("criterion"));
    assertEquals(10, settings.getInt("folds"));
    assertEquals("auto", settings.getString("start"));
    assertEquals(20, settings.getInt("starts"));
    assertEquals(1, settings.getLong("seed"));
    assertTrue(settings.getBoolean("seed_BOOL"));
    assertEquals(1e-6, settings.getDouble("tolerance"));
    assertEquals(500, settings.getInt("maxIterations"));
    assertEquals(1e-9, settings.getDouble("regularisation"));
    assertFalse(settings.getBoolean("equalWeights"));
    assertFalse(settings.getBoolean("appendProbabilities"));
    assertFalse(settings.getBoolean("appendLogDensity"));
    assertEquals("fail", settings.getString("missingValues"));
    assertEquals("", settings.getString("weightColumn"));
    assertEquals(SearchOptions.DEFAULTS, new SelectionSettings().searchOptions());
  }

  @Test
  void storedSettingsLoad() throws Exception {
    NodeSettings stored = StoredSettings.read(getClass(), "settings.txt");
    SelectionSettings.validate(stored);
    SelectionSettings settings = new SelectionSettings();
    settings.loadFrom(stored);
    FitOptions fit =
        FitOptions.DEFAULTS
            .withStart(StartMethod.RANDOM_FROM_DATA)
            .withStarts(7)
            .withSeed(42)
            .withTolerance(1e-5)
            .withMaxIterations(99)
            .withRegularisation(1e-6)
            .withEqualWeights(true);
    assertEquals(
        SearchOptions.DEFAULTS
            .withComponents(2, 4)
            .withCovarianceTypes(List.of(CovarianceTypes.FULL, CovarianceTypes.TIED_DIAG))
            .withCriterion(Criterion.CROSS_VALIDATION)
            .withFolds(5)
            .withFit(fit),
        settings.searchOptions());
    assertTrue(settings.scoreOptions().probabilities());
    assertTrue(settings.scoreOptions().logDensity());
    assertEquals(MissingValues.SKIP, settings.missingValues());
    DataTableSpec table = Tables.of("größe", "waiting", "eruptions", "w").build().getSpec();
    assertEquals("w", settings.weightColumn(table));
    assertEquals(Set.of("eruptions", "größe"), Set.copyOf(settings.fittedColumns(table)));
  }

  @Test
  void savedSettingsLoadAsTheyWere() throws Exception {
    SelectionSettings settings = new SelectionSettings();
    settings.loadFrom(StoredSettings.read(getClass(), "settings.txt"));
    NodeSettings once = new NodeSettings("model");
    settings.saveTo(once);
    SelectionSettings again = new SelectionSettings();
    again.loadFrom(once);
    NodeSettings twice = new NodeSettings("model");
    again.saveTo(twice);
    assertEquals(once, twice);
    assertNotEquals(node().settings(), once);
  }

  @ParameterizedTest
  @MethodSource("keysThatMustBeThere")
  void aMissingKeyIsRefused(String key) {
    NodeSettings all = node().settings();
    NodeSettings others = new NodeSettings("model");
    for (String other : all) {
      if (!other.equals(key)) {
        others.addEntry(all.getEntry(other));
      }
    }
    String message =
        assertThrows(InvalidSettingsException.class, () -> SelectionSettings.validate(others))
            .getMessage();
    Complaint.assertWords(message, key);
  }

  @ParameterizedTest
  @CsvSource({
    "minComponents, 0, at least 1",
    "minComponents, -2, at least 1",
    "maxComponents, 0, at least",
    "folds, 1, at least 2",
    "folds, -10, at least 2",
    "starts, 0, at least 1",
    "maxIterations, -1, at least 0"
  })
  void aBadIntegerIsRefused(String key, int value, String allowed) {
    assertRefused(node().with(key, value), "'" + key + "'", String.valueOf(value), allowed);
  }

  @Test
  void aLargestNumberBelowTheSmallestIsRefused() {
    assertRefused(
        node().with("minComponents", 5).with("maxComponents", 4),
        "'maxComponents'",
        "4",
        "at least",
        "5");
  }

  @Test
  void oneNumberOfComponentsIsARange() throws Exception {
    SearchOptions options = loaded(node().with("minComponents", 3).with("maxComponents", 3));
    assertEquals(SearchOptions.DEFAULTS.withComponents(3, 3), options);
  }

  @ParameterizedTest
  @CsvSource({
    "tolerance, -1e-3",
    "tolerance, NaN",
    "regularisation, -1",
    "regularisation, Infinity"
  })
  void aBadNumberIsRefused(String key, double value) {
    assertRefused(node().with(key, value), "'" + key + "'", String.valueOf(value), "0 or more");
  }

  @ParameterizedTest
  @CsvSource({"criterion, 'bic, icl, aic, cv'", "start, hierarchical", "missingValues, skip"})
  void anUnknownWordIsRefusedAndThoseAllowedAreListed(String key, String allowed) {
    assertRefused(node().with(key, "nonsense"), "'" + key + "'", "'nonsense'", allowed);
    assertRefused(node().with(key, null), "'" + key + "'", allowed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "", "full,diag"})
  void anUnknownCovarianceTypeIsRefusedAndThoseAllowedAreListed(String name) {
    assertRefused(node("full", name), "'families'", "'" + name + "'", "tied-spherical (EII)");
  }

  @Test
  void covarianceTypesThatAreNoTextAreRefused() {
    assertRefused(node("full", null), "'families'", "''", "tied-spherical (EII)");
  }

  @ParameterizedTest
  @MethodSource("org.mixtura.covariance.CovarianceTypes#all")
  void covarianceTypesGoByEitherName(CovarianceType type) throws Exception {
    assertEquals(List.of(type), loaded(node(type.name(), type.mclustCode())).covarianceTypes());
  }

  @ParameterizedTest
  @EnumSource
  void allCriteriaCanBeRead(Criterion criterion) throws Exception {
    assertEquals(criterion, loaded(node().with("criterion", criterion.label())).criterion());
  }

  @ParameterizedTest
  @EnumSource
  void allStartsCanBeRead(StartMethod start) throws Exception {
    assertEquals(start, loaded(node().with("start", start.label())).fit().start());
  }

  @Test
  void refusedSettingsChangeNothing() throws Exception {
    NodeRun node = node().with("maxComponents", 5).load();
    assertThrows(InvalidSettingsException.class, () -> node.with("maxComponents", 0).load());
    NodeSettings kept = new NodeSettings("model");
    node.node().saveModelSettingsTo(kept);
    assertEquals(5, kept.getInt("maxComponents"));
  }
}
