package org.knime.core.node;

import java.awt.Component;
import org.knime.core.node.message.Message;

/** A view of a node in Swing. Here it opens no window, but calls what a window would. */
public abstract class NodeView<T extends NodeModel> extends AbstractNodeView<T>
    implements NodeModelWarningListener {
  private Component component;
  private String title;
  private String suffix = "";
  private boolean open;

  protected NodeView(T model) {
    super(model);
  }

  protected T getNodeModel() {
    return getViewableModel();
  }

  protected final void setShowNODATALabel(boolean show) {}

  protected abstract void onClose();

  protected abstract void onOpen();

  @Override
  protected void callOpenView(String title) {
    this.title = title;
    open = true;
    getNodeModel().registerView(this);
    modelChanged();
    onOpen();
  }

  @Override
  public final void callCloseView() {
    open = false;
    getNodeModel().unregisterView(this);
    onClose();
  }

  protected final boolean isOpen() {
    return open;
  }

  protected final void setViewTitleSuffix(String suffix) {
    this.suffix = suffix == null ? "" : " " + suffix;
  }

  public final String getViewTitle() {
    return title + suffix;
  }

  protected final Component getComponent() {
    return component;
  }

  protected final void setComponent(Component component) {
    this.component = component;
  }

  @Override
  public void warningChanged(Message warning) {}
}
