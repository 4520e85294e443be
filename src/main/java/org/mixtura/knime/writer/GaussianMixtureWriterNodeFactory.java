package org.mixtura.knime.writer;

import org.knime.core.node.NodeDialogPane;
import org.knime.core.node.NodeFactory;
import org.knime.core.node.NodeView;

/** Makes the writer and its dialog. */
@SuppressWarnings("removal") // still abstract in KNIME 5, and still called
public final class GaussianMixtureWriterNodeFactory
    extends NodeFactory<GaussianMixtureWriterNodeModel> {

  @Override
  public GaussianMixtureWriterNodeModel createNodeModel() {
    return new GaussianMixtureWriterNodeModel();
  }

  @Override
  protected int getNrNodeViews() {
    return 0;
  }

  @Override
  public NodeView<GaussianMixtureWriterNodeModel> createNodeView(
      int index, GaussianMixtureWriterNodeModel model) {
    throw new IndexOutOfBoundsException("the node has no view " + index);
  }

  @Override
  protected boolean hasDialog() {
    return true;
  }

  @Override
  protected NodeDialogPane createNodeDialogPane() {
    return new GaussianMixtureWriterNodeDialog();
  }
}
