// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JFrame;
import javax.swing.JMenuItem;
import javax.swing.JOptionPane;
import org.jspecify.annotations.Nullable;
import org.mixtura.format.ModelFormatException;
import org.mixtura.plot.ChartData;
import org.mixtura.plot.ChartPane;
import org.mixtura.weka.MixtureGraph;
import weka.gui.visualize.plugins.TreeVisualizePlugin;

/**
 * The menu item "Mixture charts" of results in the Cluster tab (right-click, Plugins). Weka passes
 * the graph of the clusterer, from which {@link MixtureGraph} reads the chart data.
 */
public final class ChartsPlugin implements TreeVisualizePlugin {

  /**
   * The menu item for a mixture.
   *
   * @param graph the graph of a result
   * @param name the name of the result
   * @return null, for which Weka shows no item, if the graph is not that of a mixture
   */
  @Override
  public @Nullable JMenuItem getVisualizeMenuItem(String graph, String name) {
    return MixtureGraph.isMixture(graph) ? new JMenuItem(new Show(graph, name)) : null;
  }

  @Override
  public String getMinVersion() {
    return "3.8.6";
  }

  /** Exclusive. Weka demands a bound, but no version is known that is too new. */
  @Override
  public String getMaxVersion() {
    return "4.0.0";
  }

  @Override
  public String getDesignVersion() {
    return "3.8.6";
  }

  /** Opens the charts in a window of their own. */
  private static final class Show extends AbstractAction {
    private static final long serialVersionUID = 1L;

    private final String graph;
    private final String name;

    Show(String graph, String name) {
      super("Mixture charts");
      this.graph = graph;
      this.name = name;
    }

    @Override
    public void actionPerformed(ActionEvent event) {
      try {
        open(MixtureGraph.chartData(graph));
      } catch (ModelFormatException e) {
        JOptionPane.showMessageDialog(
            null, e.getMessage(), "Mixture charts", JOptionPane.ERROR_MESSAGE);
      }
    }

    private void open(ChartData chartData) {
      JFrame frame = new JFrame("Mixture charts: " + name);
      frame.setDefaultCloseOperation(JFrame.DISPOSE_ON_CLOSE);
      frame.add(new ChartPane(chartData));
      frame.pack();
      frame.setLocationByPlatform(true);
      frame.setVisible(true);
    }
  }
}
