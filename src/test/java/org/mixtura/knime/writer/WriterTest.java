// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.writer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObjectSpec;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;
import org.mixtura.format.ModelJson;
import org.mixtura.format.StoredModel;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.StoredSettings;
import org.mixtura.knime.Tables;
import org.mixtura.knime.port.GaussianMixturePortObject;
import org.mixtura.knime.reader.GaussianMixtureReaderNodeFactory;
import org.mixtura.testing.Complaint;
import org.mixtura.testing.Reference;

/** Models to files, whole or not at all. */
class WriterTest {
  private static final GaussianMixturePortObject MODEL =
      new GaussianMixturePortObject(
          StoredModel.of(
              new MixtureFitter(FitOptions.DEFAULTS.withStarts(2))
                  .fit(Tables.samples(List.of("größe", "waiting"), Reference.faithful()))));

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("größe 1.json");
  }

  private static NodeRun node(String file) {
    return new NodeRun(new GaussianMixtureWriterNodeFactory()).with("file", file);
  }

  private void assertOnly(Path... files) throws IOException {
    try (var found = Files.list(folder)) {
      assertArrayEquals(files, found.toArray(Path[]::new));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theReaderReadsWhatIsWritten(boolean asUrl) throws Exception {
    String setting = asUrl ? file.toUri().toString() : file.toString();
    assertEquals(0, node(setting).execute(MODEL).length);
    assertOnly(file);
    NodeRun reader = new NodeRun(new GaussianMixtureReaderNodeFactory()).with("file", setting);
    GaussianMixturePortObject read = (GaussianMixturePortObject) reader.execute()[0];
    assertEquals(ModelJson.format(MODEL.stored()), ModelJson.format(read.stored()));
    assertEquals(MODEL, read);
  }

  @Test
  void anExistingFileIsKept() throws Exception {
    Files.writeString(file, "precious");
    String message =
        assertThrows(
                InvalidSettingsException.class,
                () -> node(file.toString()).configure(MODEL.getSpec()))
            .getMessage();
    Complaint.assertWords(message, file.toString(), "exists", "overwrite");
    assertEquals("precious", Files.readString(file));
    assertOnly(file);
  }

  @Test
  void aFileThatAppearsAfterConfigureIsKept() throws Exception {
    GaussianMixtureWriterNodeModel model = new GaussianMixtureWriterNodeModel();
    NodeSettings settings = node(file.toString()).settings();
    model.loadValidatedSettingsFrom(settings);
    model.configure(new PortObjectSpec[] {MODEL.getSpec()});
    Files.writeString(file, "precious");
    assertThrows(
        InvalidSettingsException.class,
        () -> model.execute(new GaussianMixturePortObject[] {MODEL}, NodeRun.context()));
    assertEquals("precious", Files.readString(file));
  }

  @Test
  void anExistingFileIsOverwrittenIfAllowed() throws Exception {
    Files.writeString(file, "worthless");
    NodeRun node = node(file.toString()).with("overwrite", true);
    node.configure(MODEL.getSpec());
    Complaint.assertWords(node.warning(), file.toString(), "overwritten");
    node.execute(MODEL);
    assertEquals(ModelJson.format(MODEL.stored()), Files.readString(file));
    assertOnly(file);
  }

  @Test
  void aNewFileIsNotWarnedOf() throws Exception {
    NodeRun node = node(file.toString()).with("overwrite", true);
    node.execute(MODEL);
    assertEquals("", node.warning());
  }

  @Test
  void aFolderThatIsNotThereIsNamedBeforeAnythingRuns() throws Exception {
    Path nowhere = folder.resolve("no").resolve("m.json");
    String message =
        assertThrows(
                InvalidSettingsException.class,
                () -> node(nowhere.toString()).configure(MODEL.getSpec()))
            .getMessage();
    Complaint.assertWords(message, "cannot write", nowhere.getParent().toString());
    assertOnly();
  }

  @Test
  void aFolderIsNoFileEvenIfOverwritingIsAllowed() throws Exception {
    NodeRun node = node(folder.toString()).with("overwrite", true);
    String message =
        assertThrows(InvalidSettingsException.class, () -> node.configure(MODEL.getSpec()))
            .getMessage();
    Complaint.assertWords(message, folder.toString(), "folder");
    assertOnly();
  }

  @Test
  void configureWritesNothing() throws Exception {
    node(file.toString()).configure(MODEL.getSpec());
    assertOnly();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.org/m.json", "knime://LOCAL/m.json"})
  void settingsWithoutALocalFileAreRefused(String setting) {
    Complaint.assertWords(
        assertThrows(InvalidSettingsException.class, () -> node(setting).load()).getMessage(),
        "file");
  }

  /** A node that was never configured must load with its workflow, and then demand a file. */
  @Test
  void noFileYetIsNoBrokenSetting() throws Exception {
    node("").load();
    Complaint.assertWords(
        assertThrows(InvalidSettingsException.class, () -> node("").configure(MODEL.getSpec()))
            .getMessage(),
        "no file");
  }

  @Test
  void overwritingIsOffByDefaultAndSettingsOfVersion1StillLoad() throws Exception {
    assertFalse(node("m.json").settings().getBoolean("overwrite"));
    NodeSettings stored = StoredSettings.read(getClass(), "settings-1.0.0.txt");
    GaussianMixtureWriterNodeModel model = new GaussianMixtureWriterNodeModel();
    model.validateSettings(stored);
    model.loadValidatedSettingsFrom(stored);
    NodeSettings saved = new NodeSettings("model");
    model.saveSettingsTo(saved);
    assertEquals("/data/größe.json", saved.getString("file"));
    assertTrue(saved.getBoolean("overwrite"));
  }

  @Test
  void theDialogWritesWhatTheModelReads() throws Exception {
    GaussianMixtureWriterNodeDialog dialog = new GaussianMixtureWriterNodeDialog();
    NodeSettings settings = node(file.toString()).with("overwrite", true).settings();
    dialog.loadSettingsFrom(settings, new PortObjectSpec[] {MODEL.getSpec()});
    NodeSettings saved = new NodeSettings("model");
    dialog.saveSettingsTo(saved);
    assertEquals(settings, saved);
  }
}
