// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.NotConfigurableException;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.workflow.FlowVariable;

/** A number. */
@SuppressWarnings("unchecked") // createClone has KNIME's signature
public class SettingsModelDouble extends SettingsModelNumber
    implements SettingsModelFlowVariableCompatible {
  private final String key;
  private double value;

  public SettingsModelDouble(String key, double value) {
    if (key == null || key.isEmpty()) {
      throw new IllegalArgumentException("A key is needed");
    }
    this.key = key;
    this.value = value;
  }

  @Override
  protected SettingsModelDouble createClone() {
    return new SettingsModelDouble(key, value);
  }

  @Override
  protected String getModelTypeID() {
    return "SMID_double";
  }

  @Override
  protected String getConfigName() {
    return key;
  }

  public void setDoubleValue(double value) {
    boolean changed = this.value != value;
    this.value = value;
    if (changed) {
      notifyChangeListeners();
    }
  }

  public double getDoubleValue() {
    return value;
  }

  @Override
  protected void loadSettingsForDialog(NodeSettingsRO settings, PortObjectSpec[] specs)
      throws NotConfigurableException {
    try {
      setDoubleValue(settings.getDouble(key, value));
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
    validateValue(settings.getDouble(key));
  }

  protected void validateValue(double value) throws InvalidSettingsException {}

  @Override
  protected void loadSettingsForModel(NodeSettingsRO settings) throws InvalidSettingsException {
    try {
      setDoubleValue(settings.getDouble(key));
    } catch (IllegalArgumentException e) {
      throw new InvalidSettingsException(e.getMessage(), e);
    }
  }

  @Override
  protected void saveSettingsForModel(NodeSettingsWO settings) {
    settings.addDouble(key, value);
  }

  @Override
  Number number() {
    return value;
  }

  @Override
  void setText(String text) {
    setDoubleValue(Double.parseDouble(text));
  }

  @Override
  public String getKey() {
    return key;
  }

  @Override
  @SuppressWarnings("deprecation") // the types of old
  public FlowVariable.Type getFlowVariableType() {
    return FlowVariable.Type.DOUBLE;
  }

  @Override
  public String toString() {
    return getClass().getSimpleName() + " ('" + key + "')";
  }
}
