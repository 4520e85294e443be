package org.mixtura.knime.learner;

import org.knime.core.node.NodeDialogPane;
import org.knime.core.node.NodeFactory;
import org.knime.core.node.NodeView;

/** Makes the learner and its dialog. */
@SuppressWarnings("removal") // still abstract in KNIME 5, and still called
public final class GaussianMixtureLearnerNodeFactory
    extends NodeFactory<GaussianMixtureLearnerNodeModel> {

  @Override
  public GaussianMixtureLearnerNodeModel createNodeModel() {
    return new GaussianMixtureLearnerNodeModel();
  }

  @Override
  protected int getNrNodeViews() {
    return 0;
  }

  @Override
  public NodeView<GaussianMixtureLearnerNodeModel> createNodeView(
      int index, GaussianMixtureLearnerNodeModel model) {
    throw new IndexOutOfBoundsException("the node has no view " + index);
  }

  @Override
  protected boolean hasDialog() {
    return true;
  }

  @Override
  protected NodeDialogPane createNodeDialogPane() {
    return new GaussianMixtureLearnerNodeDialog();
  }
}
