// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import org.knime.core.node.config.ConfigRO;
import org.knime.core.node.config.ConfigWO;

/** A node's settings, to read. */
public interface NodeSettingsRO extends ConfigRO {
  NodeSettingsRO getNodeSettings(String key) throws InvalidSettingsException;

  void copyTo(ConfigWO target);
}
