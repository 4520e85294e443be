// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.streamable;

/** What comes in at a port. */
public abstract class PortInput {
  public PortInput() {}

  public boolean isInactive() throws InterruptedException {
    return false;
  }
}
