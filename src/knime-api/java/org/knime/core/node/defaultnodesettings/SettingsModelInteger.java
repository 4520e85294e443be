// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.NotConfigurableException;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.workflow.FlowVariable;

/** An integer. */
@SuppressWarnings("unchecked") // createClone has KNIME's signature
public class SettingsModelInteger extends SettingsModelNumber
    implements SettingsModelFlowVariableCompatible {
  private final String key;
  private int value;

  public SettingsModelInteger(String key, int value) {
    if (key == null || key.isEmpty()) {
      throw new IllegalArgumentException("A key is needed");
    }
    this.key = key;
    this.value = value;
  }

  @Override
  protected SettingsModelInteger createClone() {
    return new SettingsModelInteger(key, value);
  }

  @Override
  protected String getModelTypeID() {
    return "SMID_integer";
  }

  @Override
  protected String getConfigName() {
    return key;
  }

  public void setIntValue(int value) {
    boolean changed = this.value != value;
    this.value = value;
    if (changed) {
      notifyChangeListeners();
    }
  }

  public int getIntValue() {
    return value;
  }

  @Override
  protected void loadSettingsForDialog(NodeSettingsRO settings, PortObjectSpec[] specs)
      throws NotConfigurableException {
    try {
      setIntValue(settings.getInt(key, value));
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
    validateValue(settings.getInt(key));
  }

  protected void validateValue(int value) throws InvalidSettingsException {}

  @Override
  protected void loadSettingsForModel(NodeSettingsRO settings) throws InvalidSettingsException {
    try {
      setIntValue(settings.getInt(key));
    } catch (IllegalArgumentException e) {
      throw new InvalidSettingsException(e.getMessage(), e);
    }
  }

  @Override
  protected void saveSettingsForModel(NodeSettingsWO settings) {
    settings.addInt(key, value);
  }

  @Override
  Number number() {
    return value;
  }

  @Override
  void setText(String text) {
    setIntValue(Integer.parseInt(text));
  }

  @Override
  public String getKey() {
    return key;
  }

  @Override
  @SuppressWarnings("deprecation") // the types of old
  public FlowVariable.Type getFlowVariableType() {
    return FlowVariable.Type.INTEGER;
  }

  @Override
  public String toString() {
    return getClass().getSimpleName() + " ('" + key + "')";
  }
}
