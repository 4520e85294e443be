// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import org.knime.core.node.config.ConfigWO;

/** What a port object keeps, to write. */
public interface ModelContentWO extends ConfigWO {
  ModelContentWO addModelContent(String key);

  void addModelContent(ModelContent model);
}
