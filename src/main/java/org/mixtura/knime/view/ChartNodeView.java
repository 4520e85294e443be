// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.view;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.knime.core.node.NodeView;
import org.mixtura.knime.training.FittingNodeModel;
import org.mixtura.plot.ChartData;

/**
 * A window on what a node has fitted, or on a sentence that invites to execute it.
 *
 * @param <T> the node's model
 */
final class ChartNodeView<T extends FittingNodeModel> extends NodeView<T> {
  /** KNIME packs the window once, when there may be nothing to see yet. */
  private static final Dimension SIZE = new Dimension(760, 560);

  private final ViewKind kind;
  private final JPanel panel = new JPanel(new BorderLayout());

  /** What is seen; empty if it is the invitation. */
  private Optional<ChartData> shown = Optional.empty();

  ChartNodeView(T model, ViewKind kind) {
    super(model);
    this.kind = kind;
    panel.setPreferredSize(SIZE);
    show(invitation());
    // ours says what to do
    setShowNODATALabel(false);
    setComponent(panel);
  }

  private JComponent invitation() {
    return new JLabel(kind.invitation(), SwingConstants.CENTER);
  }

  private void show(JComponent content) {
    panel.removeAll();
    panel.add(content, BorderLayout.CENTER);
    panel.revalidate();
    panel.repaint();
  }

  /**
   * In Swing's thread, when the window opens, after each execution and reset, and at changes of no
   * concern, which must not undo what a person chose in the window.
   */
  @Override
  protected void modelChanged() {
    Optional<ChartData> chartData = getNodeModel().chartData();
    if (!chartData.equals(shown)) {
      shown = chartData;
      show(chartData.map(kind::component).orElseGet(this::invitation));
    }
  }

  /** Nothing to do: {@link #modelChanged} follows. */
  @Override
  protected void onOpen() {}

  /** Lets go of rows and pictures, in case that somebody holds on to the view. */
  @Override
  protected void onClose() {
    shown = Optional.empty();
    panel.removeAll();
  }
}
