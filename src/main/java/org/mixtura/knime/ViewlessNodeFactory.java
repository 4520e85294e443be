// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime;

import org.knime.core.node.NodeFactory;
import org.knime.core.node.NodeModel;
import org.knime.core.node.NodeView;

/**
 * Factory of nodes that have a dialog and no view.
 *
 * @param <T> the node's model
 */
@SuppressWarnings("removal") // still abstract in KNIME 5, and still called
public abstract class ViewlessNodeFactory<T extends NodeModel> extends NodeFactory<T> {

  @Override
  protected final int getNrNodeViews() {
    return 0;
  }

  @Override
  public final NodeView<T> createNodeView(int index, T model) {
    throw new IndexOutOfBoundsException("the node has no view " + index);
  }

  @Override
  protected final boolean hasDialog() {
    return true;
  }
}
