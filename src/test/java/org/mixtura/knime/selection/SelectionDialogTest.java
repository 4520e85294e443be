// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.selection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
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
import org.mixtura.start.StartMethod;

/** The dialog writes what the model reads. */
class SelectionDialogTest {
  private static final DataTableSpec SPEC =
      Tables.of("eruptions", "größe", "waiting", "w", "name")
          .row("a", 1.0, 2.0, 3, 1.0, "text")
          .build()
          .getDataTableSpec();

  private static NodeSettings defaults() {
    return new NodeRun(new GaussianMixtureSelectionNodeFactory()).settings();
  }

  private static NodeSettings shown(NodeSettings settings) throws Exception {
    GaussianMixtureSelectionNodeDialog dialog = new GaussianMixtureSelectionNodeDialog();
    dialog.loadSettingsFrom(settings, new PortObjectSpec[] {SPEC});
    NodeSettings saved = new NodeSettings("model");
    dialog.saveSettingsTo(saved);
    return saved;
  }

  private static SelectionSettings loaded(NodeSettings settings) throws Exception {
    SelectionSettings.validate(settings);
    SelectionSettings loaded = new SelectionSettings();
    loaded.loadFrom(settings);
    return loaded;
  }

  private static void assertSame(SelectionSettings expected, SelectionSettings actual)
      throws Exception {
    assertEquals(expected.searchOptions(), actual.searchOptions());
    assertEquals(expected.missingValues(), actual.missingValues());
    assertEquals(expected.scoreOptions(), actual.scoreOptions());
    assertEquals(expected.weightColumn(SPEC), actual.weightColumn(SPEC));
    assertEquals(expected.fittedColumns(SPEC), actual.fittedColumns(SPEC));
  }

  @Test
  void defaultsComeBack() throws Exception {
    NodeSettings dialogs = shown(defaults());
    assertSame(new SelectionSettings(), loaded(dialogs));
    assertArrayEquals(new String[0], dialogs.getStringArray("families"));
  }

  @Test
  void everySettingComesBack() throws Exception {
    NodeSettings stored = StoredSettings.read(getClass(), "settings.txt");
    assertSame(loaded(stored), loaded(shown(stored)));
  }

  @Test
  void keysAreTheModels() throws Exception {
    NodeSettings dialogs = shown(defaults());
    for (String key : defaults()) {
      assertTrue(dialogs.containsKey(key), key);
    }
    for (String key : dialogs) {
      assertTrue(defaults().containsKey(key), key);
    }
  }

  @Test
  void allTypesCriteriaAndStartsAreOnOffer() {
    List<List<String>> choices = Dialogs.choices(new GaussianMixtureSelectionNodeDialog());
    assertTrue(choices.contains(CovarianceTypes.all().stream().map(CovarianceType::name).toList()));
    assertTrue(choices.contains(List.of("bic", "icl", "aic", "cv")));
    assertTrue(
        choices.contains(Arrays.stream(StartMethod.values()).map(StartMethod::label).toList()));
  }

  @Test
  void theDescriptionExplainsWhatTheDialogShows() throws Exception {
    Dialogs.assertDescribed(
        new GaussianMixtureSelectionNodeDialog(), GaussianMixtureSelectionNodeFactory.class);
  }

  @Test
  void theFactoryOffersTheDialog() {
    GaussianMixtureSelectionNodeFactory factory = new GaussianMixtureSelectionNodeFactory();
    assertTrue(new NodeRun(factory).node().hasDialog());
    assertEquals(
        GaussianMixtureSelectionNodeDialog.class, factory.createNodeDialogPane().getClass());
  }
}
