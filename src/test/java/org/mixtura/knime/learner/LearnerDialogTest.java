package org.mixtura.knime.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObjectSpec;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.StoredSettings;
import org.mixtura.knime.Tables;

/** The dialog writes what the model reads. */
class LearnerDialogTest {
  private static final DataTableSpec SPEC =
      Tables.of("eruptions", "größe", "waiting", "w", "name")
          .row("a", 1.0, 2.0, 3, 1.0, "text")
          .build()
          .getDataTableSpec();

  private static NodeSettings shown(NodeSettings settings) throws Exception {
    GaussianMixtureLearnerNodeDialog dialog = new GaussianMixtureLearnerNodeDialog();
    dialog.loadSettingsFrom(settings, new PortObjectSpec[] {SPEC});
    NodeSettings saved = new NodeSettings("model");
    dialog.saveSettingsTo(saved);
    return saved;
  }

  private static LearnerSettings loaded(NodeSettings settings) throws Exception {
    LearnerSettings.validate(settings);
    LearnerSettings loaded = new LearnerSettings();
    loaded.loadFrom(settings);
    return loaded;
  }

  @Test
  void defaultsComeBack() throws Exception {
    LearnerSettings settings =
        loaded(shown(new NodeRun(new GaussianMixtureLearnerNodeFactory()).settings()));
    LearnerSettings defaults = new LearnerSettings();
    assertEquals(defaults.fitOptions(), settings.fitOptions());
    assertEquals(defaults.missingValues(), settings.missingValues());
    assertEquals("", settings.weightColumn(SPEC));
    assertEquals(defaults.fittedColumns(SPEC), settings.fittedColumns(SPEC));
    assertFalse(settings.appendProbabilities.getBooleanValue());
    assertFalse(settings.appendLogDensity.getBooleanValue());
  }

  @Test
  void keysAreTheModels() throws Exception {
    NodeSettings models = new NodeRun(new GaussianMixtureLearnerNodeFactory()).settings();
    NodeSettings dialogs = shown(models);
    for (String key : models) {
      assertTrue(dialogs.containsKey(key), key);
    }
    for (String key : dialogs) {
      assertTrue(models.containsKey(key), key);
    }
  }

  @Test
  void everySettingComesBack() throws Exception {
    NodeSettings stored = StoredSettings.read(getClass(), "settings-1.0.0.txt");
    LearnerSettings settings = loaded(shown(stored));
    assertEquals(loaded(stored).fitOptions(), settings.fitOptions());
    assertEquals(loaded(stored).missingValues(), settings.missingValues());
    assertEquals("w", settings.weightColumn(SPEC));
    assertEquals(List.of("eruptions", "größe"), settings.fittedColumns(SPEC));
    assertTrue(settings.appendProbabilities.getBooleanValue());
    assertTrue(settings.appendLogDensity.getBooleanValue());
  }

  @Test
  void theFactoryOffersTheDialogAndNoView() {
    GaussianMixtureLearnerNodeFactory factory = new GaussianMixtureLearnerNodeFactory();
    assertTrue(new NodeRun(factory).node().hasDialog());
    assertEquals(0, new NodeRun(factory).node().getNrViews());
    assertEquals(GaussianMixtureLearnerNodeDialog.class, factory.createNodeDialogPane().getClass());
  }
}
