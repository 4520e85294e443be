// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObjectSpec;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.knime.Dialogs;
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
    assertEquals(defaults.scoreOptions(), settings.scoreOptions());
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
    assertEquals(loaded(stored).scoreOptions(), settings.scoreOptions());
  }

  @Test
  void equalWeightsComeBack() throws Exception {
    NodeSettings settings = new NodeRun(new GaussianMixtureLearnerNodeFactory()).settings();
    settings.addBoolean("equalWeights", true);
    assertTrue(loaded(shown(settings)).fitOptions().equalWeights());
  }

  /** It is kmeans, which is on the list. */
  @Test
  void startsAreOnOfferButForAuto() throws Exception {
    assertTrue(
        Dialogs.choices(new GaussianMixtureLearnerNodeDialog())
            .contains(
                List.of("kmeans", "k-means++", "random-from-data", "random", "hierarchical")));
    NodeSettings settings = new NodeRun(new GaussianMixtureLearnerNodeFactory()).settings();
    settings.addString("start", "auto");
    assertEquals("kmeans", shown(settings).getString("start"));
  }

  @Test
  void allCovarianceTypesAreOnOffer() {
    List<String> types = CovarianceTypes.all().stream().map(CovarianceType::name).toList();
    assertTrue(Dialogs.choices(new GaussianMixtureLearnerNodeDialog()).contains(types));
  }

  @Test
  void theDescriptionExplainsWhatTheDialogShows() throws Exception {
    Dialogs.assertDescribed(
        new GaussianMixtureLearnerNodeDialog(), GaussianMixtureLearnerNodeFactory.class);
  }

  @Test
  void theFactoryOffersTheDialog() {
    GaussianMixtureLearnerNodeFactory factory = new GaussianMixtureLearnerNodeFactory();
    assertTrue(new NodeRun(factory).node().hasDialog());
    assertEquals(GaussianMixtureLearnerNodeDialog.class, factory.createNodeDialogPane().getClass());
  }
}
