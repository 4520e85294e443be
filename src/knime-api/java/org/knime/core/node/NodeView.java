// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import java.awt.BorderLayout;
import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.knime.core.node.message.Message;

/**
 * A view of a node in Swing. Here it opens no window; what would be in it is {@link
 * #openViewComponent}. What KNIME calls in Swing's thread is called in it here, too.
 */
public abstract class NodeView<T extends NodeModel> extends AbstractNodeView<T>
    implements NodeModelWarningListener {
  private final JPanel content = new JPanel(new BorderLayout());
  private Component noData = new JLabel("No data to display");
  private Component component = noData;
  private String title;
  private String suffix = "";
  private boolean open;

  protected NodeView(T model) {
    super(model);
  }

  protected T getNodeModel() {
    return getViewableModel();
  }

  protected final void setShowNODATALabel(boolean show) {
    noData = show ? new JLabel("No data to display") : null;
  }

  protected abstract void onClose();

  protected abstract void onOpen();

  @Override
  final void callModelChanged() {
    SwingThread.run(
        () -> {
          if (component != null) {
            super.callModelChanged();
            setComponent(component);
          }
        });
  }

  @Override
  protected void callOpenView(String title) {
    this.title = title;
    getNodeModel().addWarningListener(this);
    SwingThread.run(
        () -> {
          onOpen();
          callModelChanged();
          warningChanged(getNodeModel().getWarning());
          open = true;
        });
  }

  @Deprecated
  @Override
  public final void closeView() {
    super.closeView();
  }

  @Override
  public final void callCloseView() {
    getNodeModel().removeWarningListener(this);
    SwingThread.run(
        () -> {
          onClose();
          open = false;
          component = null;
          content.removeAll();
        });
  }

  @Deprecated
  public final Component openViewComponent() {
    return content;
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
    SwingThread.run(
        () -> {
          this.component = component;
          content.removeAll();
          content.add(noData != null && !getNodeModel().hasContent() ? noData : component);
        });
  }

  @Override
  public void warningChanged(Message warning) {}
}
