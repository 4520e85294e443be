// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.port.PortObjectSpec;

/** No setting; for components that only show something. */
@SuppressWarnings("unchecked") // createClone has KNIME's signature
final class EmptySettingsModel extends SettingsModel {
  @Override
  protected EmptySettingsModel createClone() {
    return new EmptySettingsModel();
  }

  @Override
  protected String getModelTypeID() {
    return "SMID_empty";
  }

  @Override
  protected String getConfigName() {
    return "EMPTY";
  }

  @Override
  protected void loadSettingsForDialog(NodeSettingsRO settings, PortObjectSpec[] specs) {}

  @Override
  protected void saveSettingsForDialog(NodeSettingsWO settings) {}

  @Override
  protected void validateSettingsForModel(NodeSettingsRO settings) {}

  @Override
  protected void loadSettingsForModel(NodeSettingsRO settings) {}

  @Override
  protected void saveSettingsForModel(NodeSettingsWO settings) {}

  @Override
  public String toString() {
    return "EmptySettingsModel";
  }
}
