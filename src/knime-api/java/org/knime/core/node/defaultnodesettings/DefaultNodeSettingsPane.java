// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JPanel;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeDialogPane;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.NotConfigurableException;
import org.knime.core.node.port.PortObjectSpec;

/** A dialog of components; its first tab is called Options. */
public class DefaultNodeSettingsPane extends NodeDialogPane {
  private final List<DialogComponent> components = new ArrayList<>();
  private String defaultTab = "Options";
  private JPanel tab = new JPanel();
  private JPanel group;
  private Box box;

  public DefaultNodeSettingsPane() {
    addTab(defaultTab, tab);
    newBox(false);
  }

  private void newBox(boolean horizontal) {
    box = horizontal ? Box.createHorizontalBox() : Box.createVerticalBox();
    (group == null ? tab : group).add(box);
  }

  public void setDefaultTabTitle(String title) {
    renameTab(defaultTab, title);
    defaultTab = title;
  }

  public void createNewTabAt(String title, int index) {
    if (getTab(title) != null) {
      throw new IllegalArgumentException("There is a tab called " + title);
    }
    tab = new JPanel();
    group = null;
    addTabAt(index, title, tab);
    newBox(false);
  }

  public void createNewTab(String title) {
    createNewTabAt(title, Integer.MAX_VALUE);
  }

  public void selectTab(String title) {
    setSelected(title);
  }

  public void createNewGroup(String title) {
    group = new JPanel();
    group.setBorder(BorderFactory.createTitledBorder(title));
    tab.add(group);
    newBox(false);
  }

  public void closeCurrentGroup() {
    group = null;
    newBox(false);
  }

  public void addDialogComponent(DialogComponent component) {
    components.add(component);
    box.add(component.getComponentPanel());
  }

  public void setHorizontalPlacement(boolean horizontal) {
    newBox(horizontal);
  }

  @Override
  public final void loadSettingsFrom(NodeSettingsRO settings, PortObjectSpec[] specs)
      throws NotConfigurableException {
    for (DialogComponent component : components) {
      component.loadSettingsFrom(settings, specs);
    }
    loadAdditionalSettingsFrom(settings, specs);
  }

  @Override
  public final void saveSettingsTo(NodeSettingsWO settings) throws InvalidSettingsException {
    for (DialogComponent component : components) {
      component.saveSettingsTo(settings);
    }
    saveAdditionalSettingsTo(settings);
  }

  public void loadAdditionalSettingsFrom(NodeSettingsRO settings, PortObjectSpec[] specs)
      throws NotConfigurableException {
    DataTableSpec[] tables = new DataTableSpec[specs.length];
    for (int i = 0; i < specs.length; i++) {
      tables[i] = specs[i] instanceof DataTableSpec table ? table : null;
    }
    loadAdditionalSettingsFrom(settings, tables);
  }

  public void loadAdditionalSettingsFrom(NodeSettingsRO settings, DataTableSpec[] specs)
      throws NotConfigurableException {}

  public void saveAdditionalSettingsTo(NodeSettingsWO settings) throws InvalidSettingsException {}
}
