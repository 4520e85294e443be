// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.streamable;

import org.knime.core.node.port.PortObject;

/** A whole object comes in. */
public class PortObjectInput extends PortInput {
  private final PortObject portObject;

  public PortObjectInput(PortObject portObject) {
    this.portObject = portObject;
  }

  public PortObject getPortObject() {
    return portObject;
  }

  @Override
  public boolean isInactive() {
    return false;
  }
}
