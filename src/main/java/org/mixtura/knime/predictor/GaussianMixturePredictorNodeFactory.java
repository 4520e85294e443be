package org.mixtura.knime.predictor;

import org.knime.core.node.NodeDialogPane;
import org.knime.core.node.NodeFactory;
import org.knime.core.node.NodeView;

/** Makes the predictor and its dialog. */
@SuppressWarnings("removal") // still abstract in KNIME 5, and still called
public final class GaussianMixturePredictorNodeFactory
    extends NodeFactory<GaussianMixturePredictorNodeModel> {

  @Override
  public GaussianMixturePredictorNodeModel createNodeModel() {
    return new GaussianMixturePredictorNodeModel();
  }

  @Override
  protected int getNrNodeViews() {
    return 0;
  }

  @Override
  public NodeView<GaussianMixturePredictorNodeModel> createNodeView(
      int index, GaussianMixturePredictorNodeModel model) {
    throw new IndexOutOfBoundsException("the node has no view " + index);
  }

  @Override
  protected boolean hasDialog() {
    return true;
  }

  @Override
  protected NodeDialogPane createNodeDialogPane() {
    return new GaussianMixturePredictorNodeDialog();
  }
}
