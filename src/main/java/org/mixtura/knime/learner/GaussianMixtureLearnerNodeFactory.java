// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.learner;

import java.util.List;
import org.knime.core.node.NodeDialogPane;
import org.mixtura.knime.view.ChartNodeFactory;
import org.mixtura.knime.view.ViewKind;

/** Factory of the Gaussian Mixture Learner, its dialog and its views. */
@SuppressWarnings("removal") // createNodeDialogPane is still called in KNIME 5
public final class GaussianMixtureLearnerNodeFactory
    extends ChartNodeFactory<GaussianMixtureLearnerNodeModel> {

  @Override
  public GaussianMixtureLearnerNodeModel createNodeModel() {
    return new GaussianMixtureLearnerNodeModel();
  }

  @Override
  protected NodeDialogPane createNodeDialogPane() {
    return new GaussianMixtureLearnerNodeDialog();
  }

  @Override
  protected List<ViewKind> views() {
    return List.of(ViewKind.CLUSTERS, ViewKind.CONVERGENCE, ViewKind.COMPONENTS);
  }
}
