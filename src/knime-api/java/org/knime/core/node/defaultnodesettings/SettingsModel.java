// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.event.ChangeEvent;
import javax.swing.event.ChangeListener;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.NotConfigurableException;
import org.knime.core.node.config.Config;
import org.knime.core.node.port.PortObjectSpec;

/**
 * A setting, or some that belong together. Beside its value stands whether it is enabled; a
 * disabled one is not checked.
 */
public abstract class SettingsModel {
  public static final String CFGKEY_INTERNAL = "_Internals";

  private static final String ID = "SettingsModelID";
  private static final String ENABLED = "EnabledStatus";

  private final List<ChangeListener> listeners = new CopyOnWriteArrayList<>();
  private boolean enabled = true;

  public SettingsModel() {}

  @SuppressWarnings("TypeParameterUnusedInFormals") // KNIME's signature
  public final <T extends SettingsModel> T createCloneWithValidatedValue(NodeSettingsRO settings)
      throws InvalidSettingsException {
    T copy = createClone();
    copy.loadSettingsFrom(settings);
    return copy;
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // KNIME's signature
  protected abstract <T extends SettingsModel> T createClone();

  protected abstract String getModelTypeID();

  protected abstract String getConfigName();

  protected abstract void loadSettingsForDialog(NodeSettingsRO settings, PortObjectSpec[] specs)
      throws NotConfigurableException;

  protected abstract void saveSettingsForDialog(NodeSettingsWO settings)
      throws InvalidSettingsException;

  final void dialogLoad(NodeSettingsRO settings, PortObjectSpec[] specs)
      throws NotConfigurableException {
    enabled = storedEnabled(settings);
    loadSettingsForDialog(settings, specs);
  }

  final void dialogSave(NodeSettingsWO settings) throws InvalidSettingsException {
    saveInternals(settings);
    try {
      saveSettingsForDialog(settings);
    } catch (InvalidSettingsException e) {
      if (enabled) {
        throw e;
      }
    }
  }

  public void addChangeListener(ChangeListener listener) {
    if (!listeners.contains(listener)) {
      listeners.add(listener);
    }
  }

  protected void prependChangeListener(ChangeListener listener) {
    if (!listeners.contains(listener)) {
      listeners.add(0, listener);
    }
  }

  public void removeChangeListener(ChangeListener listener) {
    listeners.remove(listener);
  }

  protected void notifyChangeListeners() {
    for (ChangeListener listener : listeners) {
      listener.stateChanged(new ChangeEvent(this));
    }
  }

  public void setEnabled(boolean enabled) {
    boolean changed = this.enabled != enabled;
    this.enabled = enabled;
    if (changed) {
      notifyChangeListeners();
    }
  }

  public boolean isEnabled() {
    return enabled;
  }

  public final void validateSettings(NodeSettingsRO settings) throws InvalidSettingsException {
    if (storedEnabled(settings)) {
      validateSettingsForModel(settings);
    }
  }

  protected abstract void validateSettingsForModel(NodeSettingsRO settings)
      throws InvalidSettingsException;

  public final void loadSettingsFrom(NodeSettingsRO settings) throws InvalidSettingsException {
    enabled = storedEnabled(settings);
    try {
      loadSettingsForModel(settings);
    } catch (InvalidSettingsException e) {
      if (enabled) {
        throw e;
      }
    }
  }

  protected abstract void loadSettingsForModel(NodeSettingsRO settings)
      throws InvalidSettingsException;

  public final void saveSettingsTo(NodeSettingsWO settings) {
    saveInternals(settings);
    saveSettingsForModel(settings);
  }

  protected abstract void saveSettingsForModel(NodeSettingsWO settings);

  private void saveInternals(NodeSettingsWO settings) {
    Config internals = settings.addConfig(getConfigName() + CFGKEY_INTERNAL);
    internals.addString(ID, getModelTypeID());
    internals.addBoolean(ENABLED, enabled);
  }

  private boolean storedEnabled(NodeSettingsRO settings) {
    try {
      return settings.getConfig(getConfigName() + CFGKEY_INTERNAL).getBoolean(ENABLED);
    } catch (InvalidSettingsException e) {
      return enabled;
    }
  }

  @Override
  public abstract String toString();
}
