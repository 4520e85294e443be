// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObjectSpec;
import org.mixtura.format.ModelJson;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.port.GaussianMixturePortObject;
import org.mixtura.knime.port.GaussianMixturePortObjectSpec;
import org.mixtura.testing.Complaint;
import weka.clusterers.GaussianMixture;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;

/** Models from files, from Weka above all. */
class ReaderTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("größe 1.json");
  }

  private static NodeRun node(String file) {
    return new NodeRun(new GaussianMixtureReaderNodeFactory()).with("file", file);
  }

  private static void assertRefused(String file, String... words) {
    Complaint.assertWords(
        assertThrows(InvalidSettingsException.class, () -> node(file).configure()).getMessage(),
        words);
  }

  /** A numeric and a nominal attribute, fitted and exported by Weka's clusterer. */
  private GaussianMixture fitInWeka() throws Exception {
    List<Attribute> attributes =
        List.of(new Attribute("x"), new Attribute("colour", List.of("red", "green")));
    Instances data = new Instances("data", new ArrayList<>(attributes), 100);
    Random random = new Random(1);
    for (int i = 0; i < 100; i++) {
      data.add(new DenseInstance(1, new double[] {i % 2 * 8 + random.nextGaussian(), i % 2}));
    }
    GaussianMixture clusterer = new GaussianMixture();
    clusterer.setOptions(
        new String[] {"-N", "2", "-starts", "3", "-export-model", file.toString()});
    clusterer.buildClusterer(data);
    return clusterer;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aModelFittedInWekaIsRead(boolean asUrl) throws Exception {
    GaussianMixture clusterer = fitInWeka();
    NodeRun node = node(asUrl ? file.toUri().toString() : file.toString());
    GaussianMixturePortObject read = (GaussianMixturePortObject) node.execute()[0];
    assertEquals(Files.readString(file), ModelJson.format(read.stored()));
    assertEquals(
        clusterer.fit().logLikelihood(), read.stored().fit().orElseThrow().logLikelihood());
    assertTrue(read.stored().quantiles().isPresent());
  }

  @Test
  void configureKnowsTheColumns() throws Exception {
    fitInWeka();
    PortObjectSpec[] specs = node(file.toString()).configure();
    assertEquals(
        List.of(new GaussianMixturePortObjectSpec(List.of("x"), List.of("colour"), 2, true)),
        List.of(specs));
  }

  @Test
  void aMissingFileIsNamed() {
    assertRefused(file.toString(), "no model file", file.toString());
  }

  @Test
  void aFolderIsNoFile() {
    assertRefused(folder.toString(), folder.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no JSON", "{}", "{\"format\": \"other-1\"}"})
  void aBrokenFileIsNamed(String content) throws Exception {
    Files.writeString(file, content);
    assertRefused(file.toString(), file.toString(), "no model file");
  }

  @Test
  void aFileThatIsNoTextIsNamed() throws Exception {
    Files.write(file, "größe".getBytes(StandardCharsets.ISO_8859_1));
    assertRefused(file.toString(), file.toString(), "UTF-8");
  }

  @Test
  void aFileThatBreaksAfterConfigureIsNamed() throws Exception {
    fitInWeka();
    NodeRun node = node(file.toString());
    node.configure();
    Files.writeString(file, "broken");
    Exception refused = assertThrows(Exception.class, () -> node.execute());
    Complaint.assertWords(refused.getMessage(), file.toString());
  }

  /** A node that was never configured must load with its workflow, and then demand a file. */
  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void noFileYetIsNoBrokenSetting(String setting) throws Exception {
    node(setting).load();
    Complaint.assertWords(
        assertThrows(InvalidSettingsException.class, () -> node(setting).configure()).getMessage(),
        "no file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.org/m.json", "knime://LOCAL/m.json"})
  void settingsWithoutALocalFileAreRefused(String setting) {
    Complaint.assertWords(
        assertThrows(InvalidSettingsException.class, () -> node(setting).load()).getMessage(),
        "file");
  }

  @Test
  void theDialogWritesWhatTheModelReads() throws Exception {
    GaussianMixtureReaderNodeDialog dialog = new GaussianMixtureReaderNodeDialog();
    NodeSettings settings = node(file.toString()).settings();
    dialog.loadSettingsFrom(settings, new PortObjectSpec[0]);
    NodeSettings saved = new NodeSettings("model");
    dialog.saveSettingsTo(saved);
    assertEquals(settings, saved);
    assertEquals(file.toString(), saved.getString("file"));
  }
}
