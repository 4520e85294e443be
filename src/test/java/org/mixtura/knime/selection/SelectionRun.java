// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.selection;

import java.util.List;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.port.PortObject;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.fit.FitOptions;
import org.mixtura.format.ModelJson;
import org.mixtura.format.StoredModel;
import org.mixtura.knime.FittingNode;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.Tables;
import org.mixtura.knime.port.GaussianMixturePortObject;
import org.mixtura.model.GaussianMixture;
import org.mixtura.select.ModelSearch;
import org.mixtura.select.SearchOptions;
import org.mixtura.select.Selection;
import org.mixtura.testing.Reference;

/**
 * The output of the model selection.
 *
 * @param labelled the input with clusters
 * @param candidates one row for each
 * @param port the best model
 */
record SelectionRun(
    BufferedDataTable labelled, BufferedDataTable candidates, GaussianMixturePortObject port) {
  static final List<String> NAMES = List.of("eruptions", "waiting");
  static final BufferedDataTable FAITHFUL = Tables.numbers(NAMES, Reference.faithful());

  /** The options of {@link #node}. */
  static final SearchOptions OPTIONS =
      SearchOptions.DEFAULTS
          .withComponents(1, 3)
          .withCovarianceTypes(List.of(CovarianceTypes.DIAG, CovarianceTypes.TIED_SPHERICAL))
          .withFit(FitOptions.DEFAULTS.withStarts(2));

  /** A selection from six candidates with few starts, so that tests are quick. */
  static NodeRun node() {
    return FittingNode.SELECTION.quick();
  }

  static SelectionRun of(NodeRun node, BufferedDataTable table) throws Exception {
    PortObject[] results = node.execute(table);
    return new SelectionRun(
        (BufferedDataTable) results[0],
        (BufferedDataTable) results[1],
        (GaussianMixturePortObject) results[2]);
  }

  /** The core's search with the options of {@link #node}. */
  static Selection core(Samples samples) {
    return new ModelSearch(OPTIONS).search(samples);
  }

  static String json(Selection selection) {
    return ModelJson.format(StoredModel.of(selection.best()));
  }

  String json() {
    return ModelJson.format(port.stored());
  }

  GaussianMixture model() {
    return port.stored().model();
  }

  List<String> labels() {
    return Tables.texts(labelled, "Cluster");
  }
}
