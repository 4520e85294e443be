// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import java.util.Arrays;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.NotConfigurableException;
import org.knime.core.node.port.PortObjectSpec;

/** Several texts. */
@SuppressWarnings("unchecked") // createClone has KNIME's signature
public class SettingsModelStringArray extends SettingsModel {
  private final String key;
  private String[] values;

  public SettingsModelStringArray(String key, String[] values) {
    if (key == null || key.isEmpty()) {
      throw new IllegalArgumentException("A key is needed");
    }
    this.key = key;
    this.values = values;
  }

  @Override
  protected SettingsModelStringArray createClone() {
    return new SettingsModelStringArray(key, values);
  }

  @Override
  protected String getModelTypeID() {
    return "SMID_stringarray";
  }

  @Override
  protected String getConfigName() {
    return key;
  }

  public void setStringArrayValue(String[] values) {
    boolean changed = !Arrays.equals(this.values, values);
    this.values = values;
    if (changed) {
      notifyChangeListeners();
    }
  }

  public String[] getStringArrayValue() {
    return values == null ? null : values.clone();
  }

  @Override
  protected void loadSettingsForDialog(NodeSettingsRO settings, PortObjectSpec[] specs)
      throws NotConfigurableException {
    setStringArrayValue(settings.getStringArray(key, values));
  }

  @Override
  protected void saveSettingsForDialog(NodeSettingsWO settings) throws InvalidSettingsException {
    saveSettingsForModel(settings);
  }

  @Override
  protected void validateSettingsForModel(NodeSettingsRO settings) throws InvalidSettingsException {
    settings.getStringArray(key);
  }

  @Override
  protected void loadSettingsForModel(NodeSettingsRO settings) throws InvalidSettingsException {
    setStringArrayValue(settings.getStringArray(key));
  }

  @Override
  protected void saveSettingsForModel(NodeSettingsWO settings) {
    settings.addStringArray(key, values);
  }

  @Override
  public String toString() {
    return getClass().getSimpleName() + " ('" + key + "')";
  }
}
