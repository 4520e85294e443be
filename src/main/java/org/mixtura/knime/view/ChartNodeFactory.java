// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.view;

import java.util.List;
import org.knime.core.node.NodeFactory;
import org.knime.core.node.NodeView;
import org.mixtura.knime.training.FittingNodeModel;

/**
 * Factory of nodes that have a dialog, and views of what they have fitted.
 *
 * @param <T> the node's model
 */
@SuppressWarnings("removal") // still abstract in KNIME 5, and still called
public abstract class ChartNodeFactory<T extends FittingNodeModel> extends NodeFactory<T> {

  /**
   * The views, in the order of the node's description. KNIME calls this from the superclass's
   * constructor, so it must not depend on fields.
   */
  protected abstract List<ViewKind> views();

  @Override
  protected final int getNrNodeViews() {
    return views().size();
  }

  @Override
  public final NodeView<T> createNodeView(int index, T model) {
    return new ChartNodeView<>(model, views().get(index));
  }

  @Override
  protected final boolean hasDialog() {
    return true;
  }
}
