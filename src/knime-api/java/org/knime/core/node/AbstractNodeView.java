// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import org.knime.core.node.AbstractNodeView.ViewableModel;

/** A view of a node. */
public abstract class AbstractNodeView<T extends ViewableModel> {
  private final T model;

  /** What a view can show. */
  public interface ViewableModel {}

  protected AbstractNodeView(T model) {
    this.model = model;
  }

  protected AbstractNodeView(T model, boolean allowNullNodeContext) {
    this(model);
  }

  protected final T getViewableModel() {
    return model;
  }

  public NodeLogger getLogger() {
    return NodeLogger.getLogger(getClass());
  }

  /** Throws what goes wrong, where KNIME logs it. */
  void callModelChanged() {
    modelChanged();
  }

  protected abstract void modelChanged();

  protected void updateModel(Object argument) {}

  final void openView(String title) {
    if (model instanceof NodeModel node) {
      node.registerView(this);
    }
    callOpenView(title);
  }

  void closeView() {
    if (model instanceof NodeModel node) {
      node.unregisterView(this);
    }
    callCloseView();
  }

  protected abstract void callOpenView(String title);

  protected abstract void callCloseView();
}
