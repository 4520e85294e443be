// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.learner;

import java.util.List;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.port.PortObject;
import org.mixtura.data.Samples;
import org.mixtura.fit.Fit;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;
import org.mixtura.format.ModelJson;
import org.mixtura.knime.FittingNode;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.Tables;
import org.mixtura.knime.port.GaussianMixturePortObject;
import org.mixtura.model.GaussianMixture;

/**
 * The output of the learner.
 *
 * @param labelled the input with clusters
 * @param components one row for each
 * @param quality one row
 * @param port the model
 */
record LearnerRun(
    BufferedDataTable labelled,
    BufferedDataTable components,
    BufferedDataTable quality,
    GaussianMixturePortObject port) {

  /** A learner with few starts, so that tests are quick. */
  static NodeRun node() {
    return FittingNode.LEARNER.quick();
  }

  static LearnerRun of(NodeRun node, BufferedDataTable table) throws Exception {
    PortObject[] results = node.execute(table);
    return new LearnerRun(
        (BufferedDataTable) results[0],
        (BufferedDataTable) results[1],
        (BufferedDataTable) results[2],
        (GaussianMixturePortObject) results[3]);
  }

  /** The core's fit with few starts. */
  static Fit core(Samples samples, int components) {
    return new MixtureFitter(FitOptions.DEFAULTS.withStarts(3).withComponents(components))
        .fit(samples);
  }

  GaussianMixture model() {
    return port.stored().model();
  }

  String json() {
    return ModelJson.format(port.stored());
  }

  List<String> labels() {
    return Tables.texts(labelled, "Cluster");
  }

  double number(String qualityOrComponent) {
    return Tables.doubles(
        Tables.names(quality).contains(qualityOrComponent) ? quality : components,
        qualityOrComponent)[0];
  }
}
