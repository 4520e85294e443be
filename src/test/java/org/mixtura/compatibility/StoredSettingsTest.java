// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knime.core.node.NodeFactory;
import org.knime.core.node.NodeModel;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.NodeSettingsRO;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.learner.GaussianMixtureLearnerNodeFactory;
import org.mixtura.knime.predictor.GaussianMixturePredictorNodeFactory;
import org.mixtura.knime.reader.GaussianMixtureReaderNodeFactory;
import org.mixtura.knime.selection.GaussianMixtureSelectionNodeFactory;
import org.mixtura.knime.writer.GaussianMixtureWriterNodeFactory;

/** The nodes' settings in a workflow of version 1.0.0: each key, its type and its value. */
class StoredSettingsTest {
  @SuppressWarnings("ImmutableEnumChecker") // constructors have no state
  private enum Stock {
    LEARNER("learner", GaussianMixtureLearnerNodeFactory::new),
    SELECTION("selection", GaussianMixtureSelectionNodeFactory::new),
    PREDICTOR("predictor", GaussianMixturePredictorNodeFactory::new),
    READER("reader", GaussianMixtureReaderNodeFactory::new),
    WRITER("writer", GaussianMixtureWriterNodeFactory::new);

    private final String file;
    private final Supplier<NodeFactory<? extends NodeModel>> factory;

    Stock(String file, Supplier<NodeFactory<? extends NodeModel>> factory) {
      this.file = file;
      this.factory = factory;
    }

    private NodeRun node() {
      return new NodeRun(factory.get());
    }

    private byte[] xml(String which) {
      return Version1.bytes("settings/" + file + "-" + which + ".xml");
    }

    private Map<String, String> listing(String which) throws IOException {
      return XmlListing.of(xml(which));
    }
  }

  /** What a node saves that has validated and loaded the stored settings. */
  private static Map<String, String> loadedAndSaved(Stock stock, String which) throws Exception {
    NodeSettingsRO stored = NodeSettings.loadFromXML(new ByteArrayInputStream(stock.xml(which)));
    NodeRun run = stock.node();
    run.node().loadModelSettingsFrom(stored);
    NodeSettings saved = new NodeSettings("model");
    run.node().saveModelSettingsTo(saved);
    return XmlListing.of(saved);
  }

  @ParameterizedTest
  @EnumSource
  void aNewNodeSavesWhatItSaved(Stock stock) throws Exception {
    assertEquals(stock.listing("default"), XmlListing.of(stock.node().settings()));
  }

  @ParameterizedTest
  @EnumSource
  void theDefaultsAreLoaded(Stock stock) throws Exception {
    assertEquals(stock.listing("default"), loadedAndSaved(stock, "default"));
  }

  @ParameterizedTest
  @EnumSource
  void otherValuesAreLoaded(Stock stock) throws Exception {
    assertEquals(stock.listing("other"), loadedAndSaved(stock, "other"));
  }

  /** Else a value that is lost would go unnoticed. */
  @ParameterizedTest
  @EnumSource
  void theOtherValuesAreNoDefaults(Stock stock) throws Exception {
    Map<String, String> other = stock.listing("other");
    stock
        .listing("default")
        .forEach(
            (key, value) -> {
              if (!value.equals("config")) {
                assertNotEquals(value, other.get(key), key);
              }
            });
  }
}
