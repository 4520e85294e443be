// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import java.awt.Dimension;
import javax.swing.JLabel;
import javax.swing.JTextField;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NotConfigurableException;
import org.knime.core.node.port.PortObjectSpec;

/** A number as text. */
public class DialogComponentNumberEdit extends DialogComponent {

  private final JTextField field = new JTextField(20);
  private final JLabel label;

  public DialogComponentNumberEdit(SettingsModelNumber model, String label) {
    this(model, label, 10);
  }

  public DialogComponentNumberEdit(SettingsModelNumber model, String label, int width) {
    super(model);
    this.label = new JLabel(label);
    field.setColumns(width);
    getComponentPanel().add(this.label);
    getComponentPanel().add(field);
    model.addChangeListener(event -> updateComponent());
    updateComponent();
  }

  @Override
  protected void updateComponent() {
    field.setText(((SettingsModelNumber) getModel()).number().toString());
    setEnabledComponents(getModel().isEnabled());
  }

  @Override
  protected void validateSettingsBeforeSave() throws InvalidSettingsException {
    try {
      ((SettingsModelNumber) getModel()).setText(field.getText().trim());
    } catch (IllegalArgumentException e) {
      throw new InvalidSettingsException(e.getMessage(), e);
    }
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
