// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import javax.swing.JLabel;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NotConfigurableException;
import org.knime.core.node.port.PortObjectSpec;

/** A text that is only shown. */
public class DialogComponentLabel extends DialogComponent {

  private final JLabel label;

  public DialogComponentLabel(String text) {
    super(new EmptySettingsModel());
    label = new JLabel(text);
    getComponentPanel().add(label);
  }

  @Override
  protected void updateComponent() {
    setEnabledComponents(getModel().isEnabled());
  }

  @Override
  protected void validateSettingsBeforeSave() throws InvalidSettingsException {}

  @Override
  protected void checkConfigurabilityBeforeLoad(PortObjectSpec[] specs)
      throws NotConfigurableException {}

  @Override
  protected void setEnabledComponents(boolean enabled) {
    label.setEnabled(enabled);
  }

  @Override
  public void setToolTipText(String text) {
    label.setToolTipText(text);
  }

  public void setText(String text) {
    label.setText(text);
  }
}
