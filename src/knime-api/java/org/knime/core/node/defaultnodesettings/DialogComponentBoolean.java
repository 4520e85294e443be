// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import javax.swing.JCheckBox;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NotConfigurableException;
import org.knime.core.node.port.PortObjectSpec;

/** A check box. */
public final class DialogComponentBoolean extends DialogComponent {

  private final JCheckBox box;

  public DialogComponentBoolean(SettingsModelBoolean model, String label) {
    super(model);
    box = new JCheckBox(label);
    getComponentPanel().add(box);
    model.addChangeListener(event -> updateComponent());
    updateComponent();
    box.addItemListener(event -> model.setBooleanValue(box.isSelected()));
  }

  @Override
  protected void updateComponent() {
    box.setSelected(((SettingsModelBoolean) getModel()).getBooleanValue());
    setEnabledComponents(getModel().isEnabled());
  }

  @Override
  protected void validateSettingsBeforeSave() throws InvalidSettingsException {
    ((SettingsModelBoolean) getModel()).setBooleanValue(box.isSelected());
  }

  @Override
  protected void checkConfigurabilityBeforeLoad(PortObjectSpec[] specs)
      throws NotConfigurableException {}

  @Override
  protected void setEnabledComponents(boolean enabled) {
    box.setEnabled(enabled);
  }

  @Override
  public void setToolTipText(String text) {
    box.setToolTipText(text);
  }

  public boolean isSelected() {
    return box.isSelected();
  }
}
