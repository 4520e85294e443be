// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import org.knime.core.node.config.ConfigWO;

/** A node's settings, to write. */
public interface NodeSettingsWO extends ConfigWO {
  NodeSettingsWO addNodeSettings(String key);

  void addNodeSettings(NodeSettings settings);

  @Override
  void addPassword(String key, String encryptionKey, String value);
}
