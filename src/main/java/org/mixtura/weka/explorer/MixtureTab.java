package org.mixtura.weka.explorer;

import javax.swing.JPanel;
import weka.core.Instances;
import weka.gui.Logger;
import weka.gui.explorer.Explorer;

/** The Explorer's tab for mixtures. */
public final class MixtureTab extends JPanel
    implements Explorer.ExplorerPanel, Explorer.LogHandler {
  private static final long serialVersionUID = 1L;

  private transient Explorer explorer;

  @Override
  public void setExplorer(Explorer parent) {
    explorer = parent;
  }

  @Override
  public Explorer getExplorer() {
    return explorer;
  }

  @Override
  public void setInstances(Instances instances) {}

  @Override
  public String getTabTitle() {
    return "Gaussian mixture";
  }

  @Override
  public String getTabTitleToolTip() {
    return "Fit Gaussian mixtures, choose among them, and look at them";
  }

  @Override
  public void setLog(Logger logger) {}
}
