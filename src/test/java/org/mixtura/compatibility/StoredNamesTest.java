// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.compatibility;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Classes whose names stand in workflows (node factories, port type), in experiments, flows and
 * scripts (Weka's schemes): they can't be renamed. As text, which no renaming follows.
 */
class StoredNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.mixtura.knime.learner.GaussianMixtureLearnerNodeFactory",
        "org.mixtura.knime.selection.GaussianMixtureSelectionNodeFactory",
        "org.mixtura.knime.predictor.GaussianMixturePredictorNodeFactory",
        "org.mixtura.knime.reader.GaussianMixtureReaderNodeFactory",
        "org.mixtura.knime.writer.GaussianMixtureWriterNodeFactory",
        "org.mixtura.knime.port.GaussianMixturePortObject",
        "org.mixtura.knime.port.GaussianMixturePortObject$Serializer",
        "org.mixtura.knime.port.GaussianMixturePortObjectSpec",
        "org.mixtura.knime.port.GaussianMixturePortObjectSpec$Serializer",
        "weka.clusterers.GaussianMixture",
        "weka.filters.unsupervised.attribute.MixtureScores"
      })
  void aStoredClassIsStillThere(String name) throws ReflectiveOperationException {
    assertNotNull(Class.forName(name).getConstructor().newInstance());
  }
}
