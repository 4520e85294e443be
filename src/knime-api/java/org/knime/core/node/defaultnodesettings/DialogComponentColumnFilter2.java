// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NotConfigurableException;
import org.knime.core.node.port.PortObjectSpec;

/** A choice of columns. Here it shows nothing, and keeps what the setting holds. */
public class DialogComponentColumnFilter2 extends DialogComponent {

  private final int inPort;

  public DialogComponentColumnFilter2(SettingsModelColumnFilter2 model, int inPort) {
    this(model, inPort, true);
  }

  public DialogComponentColumnFilter2(
      SettingsModelColumnFilter2 model, int inPort, boolean showEnforceOption) {
    super(model);
    this.inPort = inPort;
    model.setInPort(inPort);
    model.addChangeListener(event -> updateComponent());
  }

  @Override
  protected void updateComponent() {
    setEnabledComponents(getModel().isEnabled());
  }

  @Override
  protected void validateSettingsBeforeSave() throws InvalidSettingsException {}

  @Override
  protected void checkConfigurabilityBeforeLoad(PortObjectSpec[] specs)
      throws NotConfigurableException {
    if (specs.length <= inPort || !(specs[inPort] instanceof DataTableSpec)) {
      throw new NotConfigurableException("There is no table at port " + inPort);
    }
  }

  @Override
  protected void setEnabledComponents(boolean enabled) {
    getComponentPanel().setEnabled(enabled);
  }

  @Override
  public void setToolTipText(String text) {
    getComponentPanel().setToolTipText(text);
  }

  public void setIncludeTitle(String title) {}

  public void setExcludeTitle(String title) {}
}
