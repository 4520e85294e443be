// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.NotConfigurableException;
import org.knime.core.node.port.PortObjectSpec;

/** True or false. */
@SuppressWarnings("unchecked") // createClone has KNIME's signature
public class SettingsModelBoolean extends SettingsModel {
  private final String key;
  private boolean value;

  public SettingsModelBoolean(String key, boolean value) {
    if (key == null || key.isEmpty()) {
      throw new IllegalArgumentException("A key is needed");
    }
    this.key = key;
    this.value = value;
  }

  @Override
  protected SettingsModelBoolean createClone() {
    return new SettingsModelBoolean(key, value);
  }

  @Override
  protected String getModelTypeID() {
    return "SMID_boolean";
  }

  @Override
  public String getConfigName() {
    return key;
  }

  public void setBooleanValue(boolean value) {
    boolean changed = this.value != value;
    this.value = value;
    if (changed) {
      notifyChangeListeners();
    }
  }

  public boolean getBooleanValue() {
    return value;
  }

  @Override
  protected void loadSettingsForDialog(NodeSettingsRO settings, PortObjectSpec[] specs)
      throws NotConfigurableException {
    try {
      setBooleanValue(settings.getBoolean(key, value));
    } catch (IllegalArgumentException e) {
      // keep the value
    }
  }

  @Override
  protected void saveSettingsForDialog(NodeSettingsWO settings) throws InvalidSettingsException {
    saveSettingsForModel(settings);
  }

  @Override
  protected void validateSettingsForModel(NodeSettingsRO settings) throws InvalidSettingsException {
    settings.getBoolean(key);
  }

  @Override
  protected void loadSettingsForModel(NodeSettingsRO settings) throws InvalidSettingsException {
    try {
      setBooleanValue(settings.getBoolean(key));
    } catch (IllegalArgumentException e) {
      throw new InvalidSettingsException(e.getMessage(), e);
    }
  }

  @Override
  protected void saveSettingsForModel(NodeSettingsWO settings) {
    settings.addBoolean(key, value);
  }

  @Override
  public String toString() {
    return getClass().getSimpleName() + " ('" + key + "')";
  }
}
