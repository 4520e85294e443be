// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import java.util.Objects;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.NotConfigurableException;
import org.knime.core.node.port.PortObjectSpec;

/** The name of a column, or the row keys. It is stored in a config of its own. */
@SuppressWarnings("unchecked") // createClone has KNIME's signature
public class SettingsModelColumnName extends SettingsModelString {
  private static final String USE_ROW_ID = "useRowID";

  private final String configName;
  private boolean useRowId;

  public SettingsModelColumnName(String key, String value) {
    super("columnName", value);
    if (key == null || key.isEmpty()) {
      throw new IllegalArgumentException("A key is needed");
    }
    configName = key;
  }

  @Override
  protected SettingsModelColumnName createClone() {
    SettingsModelColumnName copy = new SettingsModelColumnName(configName, getStringValue());
    copy.useRowId = useRowId;
    return copy;
  }

  @Override
  protected String getConfigName() {
    return configName;
  }

  public void setSelection(String columnName, boolean useRowId) {
    boolean changed = this.useRowId != useRowId && Objects.equals(columnName, getStringValue());
    this.useRowId = useRowId;
    setStringValue(columnName);
    if (changed) {
      notifyChangeListeners();
    }
  }

  public boolean useRowID() {
    return useRowId;
  }

  public String getColumnName() {
    return getStringValue();
  }

  @Override
  protected void validateSettingsForModel(NodeSettingsRO settings) throws InvalidSettingsException {
    NodeSettingsRO own = settings.getNodeSettings(configName);
    own.getBoolean(USE_ROW_ID);
    super.validateSettingsForModel(own);
  }

  @Override
  protected void saveSettingsForDialog(NodeSettingsWO settings) throws InvalidSettingsException {
    saveSettingsForModel(settings);
  }

  @Override
  protected void saveSettingsForModel(NodeSettingsWO settings) {
    NodeSettingsWO own = settings.addNodeSettings(configName);
    own.addBoolean(USE_ROW_ID, useRowId);
    super.saveSettingsForModel(own);
  }

  @Override
  protected void loadSettingsForDialog(NodeSettingsRO settings, PortObjectSpec[] specs)
      throws NotConfigurableException {
    try {
      loadSettingsForModel(settings);
    } catch (InvalidSettingsException e) {
      // keep the value
    }
  }

  @Override
  protected void loadSettingsForModel(NodeSettingsRO settings) throws InvalidSettingsException {
    NodeSettingsRO own = settings.getNodeSettings(configName);
    useRowId = own.getBoolean(USE_ROW_ID);
    super.loadSettingsForModel(own);
  }
}
