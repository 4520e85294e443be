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
 * A view of a node: charts or components of its result, or a placeholder while there is none. For
 * Swing's thread only.
 *
 * @param <T> the node's model
 */
final class ChartNodeView<T extends FittingNodeModel> extends NodeView<T> {
  /** Preferred size: KNIME packs the window once, when there may be no result yet. */
  private static final Dimension SIZE = new Dimension(760, 560);

  private final ViewKind kind;
  private final JPanel panel = new JPanel(new BorderLayout());

  /** The chart data that is shown; empty while the placeholder is. */
  private Optional<ChartData> shown = Optional.empty();

  ChartNodeView(T model, ViewKind kind) {
    super(model);
    this.kind = kind;
    panel.setPreferredSize(SIZE);
    show(placeholder());
    // the placeholder says what to do, KNIME's label does not
    setShowNODATALabel(false);
    setComponent(panel);
  }

  private JComponent placeholder() {
    return new JLabel(kind.placeholder(), SwingConstants.CENTER);
  }

  private void show(JComponent content) {
    panel.removeAll();
    panel.add(content, BorderLayout.CENTER);
    panel.revalidate();
    panel.repaint();
  }

  /**
   * Shows the node's chart data. KNIME calls this when the window opens, after each execution and
   * reset, and at other changes; unless the chart data differs, the content stays, and with it what
   * the user chose in it.
   */
  @Override
  protected void modelChanged() {
    Optional<ChartData> chartData = getNodeModel().chartData();
    if (!chartData.equals(shown)) {
      shown = chartData;
      show(chartData.map(kind::component).orElseGet(this::placeholder));
    }
  }

  /** Nothing to do: {@link #modelChanged} follows. */
  @Override
  protected void onOpen() {}

  /** Releases rows and pictures: KNIME may keep a reference to a closed view. */
  @Override
  protected void onClose() {
    shown = Optional.empty();
    panel.removeAll();
  }
}
