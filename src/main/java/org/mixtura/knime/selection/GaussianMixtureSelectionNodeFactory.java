// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.selection;

import java.util.List;
import org.knime.core.node.NodeDialogPane;
import org.mixtura.knime.view.ChartNodeFactory;
import org.mixtura.knime.view.ViewKind;

/** Factory of the Gaussian Mixture Model Selection, its dialog and its views. */
@SuppressWarnings("removal") // createNodeDialogPane is still called in KNIME 5
public final class GaussianMixtureSelectionNodeFactory
    extends ChartNodeFactory<GaussianMixtureSelectionNodeModel> {

  @Override
  public GaussianMixtureSelectionNodeModel createNodeModel() {
    return new GaussianMixtureSelectionNodeModel();
  }

  @Override
  protected NodeDialogPane createNodeDialogPane() {
    return new GaussianMixtureSelectionNodeDialog();
  }

  @Override
  protected List<ViewKind> views() {
    return List.of(
        ViewKind.CRITERION, ViewKind.CLUSTERS, ViewKind.CONVERGENCE, ViewKind.COMPONENTS);
  }
}
