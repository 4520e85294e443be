// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import java.util.concurrent.ThreadLocalRandom;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.NotConfigurableException;
import org.knime.core.node.port.PortObjectSpec;

/** A seed, and whether it is used. */
@SuppressWarnings("unchecked") // createClone has KNIME's signature
public class SettingsModelSeed extends SettingsModelLong {
  private boolean active;

  public SettingsModelSeed(String key, long value, boolean active) {
    super(key, value);
    this.active = active;
  }

  @Override
  public SettingsModelSeed createClone() {
    return new SettingsModelSeed(getConfigName(), getLongValue(), active);
  }

  public boolean getIsActive() {
    return active;
  }

  public void setIsActive(boolean active) {
    boolean changed = this.active != active;
    this.active = active;
    if (changed) {
      notifyChangeListeners();
    }
  }

  private String activeKey() {
    return getConfigName() + "_BOOL";
  }

  @Override
  protected String getModelTypeID() {
    return "SMN_long_seed";
  }

  @Override
  protected void loadSettingsForDialog(NodeSettingsRO settings, PortObjectSpec[] specs)
      throws NotConfigurableException {
    super.loadSettingsForDialog(settings, specs);
    setIsActive(settings.getBoolean(activeKey(), active));
  }

  @Override
  protected void loadSettingsForModel(NodeSettingsRO settings) throws InvalidSettingsException {
    super.loadSettingsForModel(settings);
    setIsActive(settings.getBoolean(activeKey(), active));
  }

  @Override
  protected void saveSettingsForDialog(NodeSettingsWO settings) throws InvalidSettingsException {
    saveSettingsForModel(settings);
  }

  @Override
  protected void saveSettingsForModel(NodeSettingsWO settings) {
    super.saveSettingsForModel(settings);
    settings.addBoolean(activeKey(), active);
  }

  @Override
  public String toString() {
    return getClass().getSimpleName() + " ('" + getConfigName() + "', active: " + active + ")";
  }

  public long getSeedOrRandom() {
    return active ? getLongValue() : ThreadLocalRandom.current().nextLong();
  }
}
