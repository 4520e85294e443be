// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.port.PortObjectSpec;

/** A node's dialog: tabs with components. */
public abstract class NodeDialogPane {
  private final NodeLogger logger = NodeLogger.getLogger(getClass());
  private final JPanel panel = new JPanel(new BorderLayout());
  private final JTabbedPane tabs = new JTabbedPane();

  protected NodeDialogPane() {
    panel.add(tabs, BorderLayout.CENTER);
  }

  protected final NodeLogger getLogger() {
    return logger;
  }

  public final JPanel getPanel() {
    return panel;
  }

  public final boolean isWriteProtected() {
    return false;
  }

  protected void loadSettingsFrom(NodeSettingsRO settings, PortObjectSpec[] specs)
      throws NotConfigurableException {
    DataTableSpec[] tables = new DataTableSpec[specs.length];
    for (int i = 0; i < specs.length; i++) {
      if (specs[i] != null && !(specs[i] instanceof DataTableSpec)) {
        throw new NotConfigurableException("Port " + i + " is no table");
      }
      tables[i] = (DataTableSpec) specs[i];
    }
    loadSettingsFrom(settings, tables);
  }

  protected void loadSettingsFrom(NodeSettingsRO settings, DataTableSpec[] specs)
      throws NotConfigurableException {
    throw new NotConfigurableException("Neither loadSettingsFrom is implemented");
  }

  public void onCancel() {}

  public void onClose() {}

  public void onOpen() {}

  protected abstract void saveSettingsTo(NodeSettingsWO settings) throws InvalidSettingsException;

  protected final void addTab(String title, Component tab) {
    addTab(title, tab, true);
  }

  protected final void addTab(String title, Component tab, boolean border) {
    addTabAt(Integer.MAX_VALUE, title, tab, border);
  }

  protected final int addTabAt(int index, String title, Component tab) {
    return addTabAt(index, title, tab, true);
  }

  protected final int addTabAt(int index, String title, Component tab, boolean border) {
    int position = Math.min(index, tabs.getTabCount());
    tabs.insertTab(title, null, tab, null, position);
    return position;
  }

  protected final void renameTab(String oldTitle, String newTitle) {
    int index = getTabIndex(oldTitle);
    if (index < 0 || (!oldTitle.equals(newTitle) && getTabIndex(newTitle) >= 0)) {
      throw new IllegalArgumentException("Can't call " + oldTitle + " " + newTitle);
    }
    tabs.setTitleAt(index, newTitle);
  }

  protected void setToolTip(String title, String text) {
    tabs.setToolTipTextAt(getTabIndex(title), text);
  }

  protected final void setEnabled(boolean enabled, String title) {
    tabs.setEnabledAt(getTabIndex(title), enabled);
  }

  protected final boolean setSelected(String title) {
    int index = getTabIndex(title);
    if (index >= 0) {
      tabs.setSelectedIndex(index);
    }
    return index >= 0;
  }

  protected final Component getTab(String title) {
    int index = getTabIndex(title);
    return index < 0 ? null : tabs.getComponentAt(index);
  }

  protected final void removeTab(String title) {
    int index = getTabIndex(title);
    if (index >= 0) {
      tabs.removeTabAt(index);
    }
  }

  protected final int getTabIndex(String title) {
    return tabs.indexOfTab(title);
  }

  protected final List<String> getTabTitles() {
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < tabs.getTabCount(); i++) {
      titles.add(tabs.getTitleAt(i));
    }
    return titles;
  }

  public boolean closeOnESC() {
    return true;
  }
}
