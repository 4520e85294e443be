// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import java.util.Objects;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.NotConfigurableException;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.workflow.FlowVariable;

/** A text; it can be null. */
@SuppressWarnings("unchecked") // createClone has KNIME's signature
public class SettingsModelString extends SettingsModel
    implements SettingsModelFlowVariableCompatible {
  private final String key;
  private String value;

  public SettingsModelString(String key, String value) {
    if (key == null || key.isEmpty()) {
      throw new IllegalArgumentException("A key is needed");
    }
    this.key = key;
    this.value = value;
  }

  @Override
  protected SettingsModelString createClone() {
    return new SettingsModelString(key, value);
  }

  @Override
  protected String getModelTypeID() {
    return "SMID_string";
  }

  @Override
  protected String getConfigName() {
    return key;
  }

  public void setStringValue(String value) {
    boolean changed = !Objects.equals(this.value, value);
    this.value = value;
    if (changed) {
      notifyChangeListeners();
    }
  }

  public String getStringValue() {
    return value;
  }

  @Override
  protected void loadSettingsForDialog(NodeSettingsRO settings, PortObjectSpec[] specs)
      throws NotConfigurableException {
    try {
      setStringValue(settings.getString(key, value));
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
    settings.getString(key);
  }

  @Override
  protected void loadSettingsForModel(NodeSettingsRO settings) throws InvalidSettingsException {
    try {
      setStringValue(settings.getString(key));
    } catch (IllegalArgumentException e) {
      throw new InvalidSettingsException(e.getMessage(), e);
    }
  }

  @Override
  protected void saveSettingsForModel(NodeSettingsWO settings) {
    settings.addString(key, value);
  }

  @Override
  public String getKey() {
    return key;
  }

  @Override
  @SuppressWarnings("deprecation") // the types of old
  public FlowVariable.Type getFlowVariableType() {
    return FlowVariable.Type.STRING;
  }

  @Override
  public String toString() {
    return getClass().getSimpleName() + " ('" + key + "')";
  }
}
