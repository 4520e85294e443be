package org.mixtura.knime.reader;

import org.knime.core.node.NodeDialogPane;
import org.knime.core.node.NodeFactory;
import org.knime.core.node.NodeView;

/** Makes the reader and its dialog. */
@SuppressWarnings("removal") // still abstract in KNIME 5, and still called
public final class GaussianMixtureReaderNodeFactory
    extends NodeFactory<GaussianMixtureReaderNodeModel> {

  @Override
  public GaussianMixtureReaderNodeModel createNodeModel() {
    return new GaussianMixtureReaderNodeModel();
  }

  @Override
  protected int getNrNodeViews() {
    return 0;
  }

  @Override
  public NodeView<GaussianMixtureReaderNodeModel> createNodeView(
      int index, GaussianMixtureReaderNodeModel model) {
    throw new IndexOutOfBoundsException("the node has no view " + index);
  }

  @Override
  protected boolean hasDialog() {
    return true;
  }

  @Override
  protected NodeDialogPane createNodeDialogPane() {
    return new GaussianMixtureReaderNodeDialog();
  }
}
