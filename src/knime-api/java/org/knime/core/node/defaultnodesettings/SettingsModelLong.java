// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.NotConfigurableException;
import org.knime.core.node.port.PortObjectSpec;

/** A long integer. */
@SuppressWarnings("unchecked") // createClone has KNIME's signature
public class SettingsModelLong extends SettingsModelNumber {
  private final String key;
  private long value;

  public SettingsModelLong(String key, long value) {
    if (key == null || key.isEmpty()) {
      throw new IllegalArgumentException("A key is needed");
    }
    this.key = key;
    this.value = value;
  }

  @Override
  protected SettingsModelLong createClone() {
    return new SettingsModelLong(key, value);
  }

  @Override
  protected String getModelTypeID() {
    return "SMN_long";
  }

  @Override
  protected String getConfigName() {
    return key;
  }

  public void setLongValue(long value) {
    boolean changed = this.value != value;
    this.value = value;
    if (changed) {
      notifyChangeListeners();
    }
  }

  public long getLongValue() {
    return value;
  }

  @Override
  protected void loadSettingsForDialog(NodeSettingsRO settings, PortObjectSpec[] specs)
      throws NotConfigurableException {
    try {
      setLongValue(settings.getLong(key, value));
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
    validateValue(settings.getLong(key));
  }

  protected void validateValue(long value) throws InvalidSettingsException {}

  @Override
  protected void loadSettingsForModel(NodeSettingsRO settings) throws InvalidSettingsException {
    try {
      setLongValue(settings.getLong(key));
    } catch (IllegalArgumentException e) {
      throw new InvalidSettingsException(e.getMessage(), e);
    }
  }

  @Override
  protected void saveSettingsForModel(NodeSettingsWO settings) {
    settings.addLong(key, value);
  }

  @Override
  Number number() {
    return value;
  }

  @Override
  void setText(String text) {
    setLongValue(Long.parseLong(text));
  }

  @Override
  public String toString() {
    return getClass().getSimpleName() + " ('" + key + "')";
  }
}
