// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import java.awt.Dimension;
import javax.swing.JLabel;
import javax.swing.JTextField;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NotConfigurableException;
import org.knime.core.node.port.PortObjectSpec;

/** A text. */
public final class DialogComponentString extends DialogComponent {

  private final JTextField field = new JTextField(20);
  private final JLabel label;

  private final boolean needsText;

  public DialogComponentString(SettingsModelString model, String label) {
    this(model, label, false, 20);
  }

  public DialogComponentString(
      SettingsModelString model, String label, boolean needsText, int width) {
    super(model);
    this.needsText = needsText;
    field.setColumns(width);
    this.label = new JLabel(label);
    getComponentPanel().add(this.label);
    getComponentPanel().add(field);
    model.addChangeListener(event -> updateComponent());
    updateComponent();
  }

  @Override
  protected void updateComponent() {
    field.setText(((SettingsModelString) getModel()).getStringValue());
    setEnabledComponents(getModel().isEnabled());
  }

  @Override
  protected void validateSettingsBeforeSave() throws InvalidSettingsException {
    if (needsText && field.getText().isEmpty()) {
      throw new InvalidSettingsException("Please enter a string value.");
    }
    ((SettingsModelString) getModel()).setStringValue(field.getText());
  }

  @Override
  protected void checkConfigurabilityBeforeLoad(PortObjectSpec[] specs)
      throws NotConfigurableException {}

  @Override
  protected void setEnabledComponents(boolean enabled) {
    field.setEnabled(enabled);
    label.setEnabled(enabled);
  }

  @Override
  public void setToolTipText(String text) {
    field.setToolTipText(text);
    label.setToolTipText(text);
  }

  public void setSizeComponents(int width, int height) {
    field.setPreferredSize(new Dimension(width, height));
  }
}
