package org.mixtura.knime.learner;

import org.knime.core.node.NodeDialogPane;
import org.mixtura.knime.ViewlessNodeFactory;

/** Makes the learner and its dialog. */
@SuppressWarnings("removal") // createNodeDialogPane is still called in KNIME 5
public final class GaussianMixtureLearnerNodeFactory
    extends ViewlessNodeFactory<GaussianMixtureLearnerNodeModel> {

  @Override
  public GaussianMixtureLearnerNodeModel createNodeModel() {
    return new GaussianMixtureLearnerNodeModel();
  }

  @Override
  protected NodeDialogPane createNodeDialogPane() {
    return new GaussianMixtureLearnerNodeDialog();
  }
}
