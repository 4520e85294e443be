package org.mixtura.knime.selection;

import org.knime.core.node.NodeDialogPane;
import org.mixtura.knime.ViewlessNodeFactory;

/** Makes the selection and its dialog. */
@SuppressWarnings("removal") // createNodeDialogPane is still called in KNIME 5
public final class GaussianMixtureSelectionNodeFactory
    extends ViewlessNodeFactory<GaussianMixtureSelectionNodeModel> {

  @Override
  public GaussianMixtureSelectionNodeModel createNodeModel() {
    return new GaussianMixtureSelectionNodeModel();
  }

  @Override
  protected NodeDialogPane createNodeDialogPane() {
    return new GaussianMixtureSelectionNodeDialog();
  }
}
