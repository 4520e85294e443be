// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import java.awt.Color;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.NotConfigurableException;
import org.knime.core.node.port.PortObjectSpec;

/** A setting in a dialog. */
public abstract class DialogComponent {
  protected static final Color DEFAULT_FG = Color.BLACK;
  protected static final Color DEFAULT_BG = Color.WHITE;

  private final SettingsModel model;
  private final JPanel panel = new JPanel();
  private PortObjectSpec[] specs;

  public DialogComponent(SettingsModel model) {
    if (model == null) {
      throw new NullPointerException("A component needs a setting");
    }
    this.model = model;
  }

  public JPanel getComponentPanel() {
    return panel;
  }

  public final SettingsModel getModel() {
    return model;
  }

  protected final PortObjectSpec getLastTableSpec(int port) {
    return specs == null || port >= specs.length ? null : specs[port];
  }

  protected final PortObjectSpec[] getLastTableSpecs() {
    return specs;
  }

  public final void loadSettingsFrom(NodeSettingsRO settings, PortObjectSpec[] specs)
      throws NotConfigurableException {
    this.specs = specs;
    checkConfigurabilityBeforeLoad(specs);
    model.dialogLoad(settings, specs);
    updateComponent();
  }

  protected abstract void updateComponent();

  public final void saveSettingsTo(NodeSettingsWO settings) throws InvalidSettingsException {
    if (model.isEnabled()) {
      validateSettingsBeforeSave();
    }
    model.dialogSave(settings);
  }

  protected abstract void validateSettingsBeforeSave() throws InvalidSettingsException;

  protected abstract void checkConfigurabilityBeforeLoad(PortObjectSpec[] specs)
      throws NotConfigurableException;

  @Deprecated
  public final void setEnabled(boolean enabled) {
    setEnabledComponents(enabled);
  }

  protected abstract void setEnabledComponents(boolean enabled);

  protected void showError(JTextField field) {
    field.setForeground(Color.RED);
  }

  protected void clearError(JTextField field) {
    field.setForeground(DEFAULT_FG);
  }

  public abstract void setToolTipText(String text);
}
