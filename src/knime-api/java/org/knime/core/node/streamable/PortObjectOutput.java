// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.streamable;

import org.knime.core.node.port.PortObject;

/** A whole object goes out. */
public class PortObjectOutput extends PortOutput {
  private PortObject portObject;

  public PortObjectOutput() {}

  public void setPortObject(PortObject portObject) {
    this.portObject = portObject;
  }

  public PortObject getPortObject() {
    return portObject;
  }

  @Override
  public void setInactive() {
    throw new UnsupportedOperationException("These stubs have no inactive branches");
  }
}
