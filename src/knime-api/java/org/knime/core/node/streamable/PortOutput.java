// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.streamable;

/** What goes out at a port. */
public abstract class PortOutput {
  public PortOutput() {}

  public void setInactive() {
    throw new IllegalStateException("This port can't be inactive");
  }
}
