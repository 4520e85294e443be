// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import javax.swing.JCheckBox;
import javax.swing.JTextField;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NotConfigurableException;
import org.knime.core.node.port.PortObjectSpec;

/** A seed, and whether it is used. */
public class DialogComponentSeed extends DialogComponent {

  private final JCheckBox box;
  private final JTextField field;

  public DialogComponentSeed(SettingsModelSeed model, String label) {
    this(model, label, 15);
  }

  public DialogComponentSeed(SettingsModelSeed model, String label, int width) {
    super(model);
    box = new JCheckBox(label);
    field = new JTextField(width);
    getComponentPanel().add(box);
    getComponentPanel().add(field);
    model.addChangeListener(event -> updateComponent());
    updateComponent();
    box.addItemListener(event -> model.setIsActive(box.isSelected()));
  }

  @Override
  protected final void updateComponent() {
    SettingsModelSeed seed = (SettingsModelSeed) getModel();
    box.setSelected(seed.getIsActive());
    field.setText(Long.toString(seed.getLongValue()));
    setEnabledComponents(seed.isEnabled());
  }

  @Override
  protected void validateSettingsBeforeSave() throws InvalidSettingsException {
    SettingsModelSeed seed = (SettingsModelSeed) getModel();
    boolean active = box.isSelected();
    try {
      seed.setLongValue(Long.parseLong(field.getText().trim()));
    } catch (NumberFormatException e) {
      throw new InvalidSettingsException("The seed must be a whole number", e);
    }
    seed.setIsActive(active);
  }

  @Override
  protected void checkConfigurabilityBeforeLoad(PortObjectSpec[] specs)
      throws NotConfigurableException {}

  @Override
  protected void setEnabledComponents(boolean enabled) {
    box.setEnabled(enabled);
    field.setEnabled(enabled);
  }

  @Override
  public void setToolTipText(String text) {
    box.setToolTipText(text);
    field.setToolTipText(text);
  }
}
