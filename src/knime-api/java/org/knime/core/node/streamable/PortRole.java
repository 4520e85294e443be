// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.streamable;

/** Whether the rows of a port can be distributed. */
public class PortRole {
  private final boolean distributable;

  PortRole(boolean distributable) {
    this.distributable = distributable;
  }

  public boolean isDistributable() {
    return distributable;
  }
}
