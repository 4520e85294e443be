// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.streamable;

/** Whether the rows of an output port are distributed. */
public final class OutputPortRole extends PortRole {
  public static final OutputPortRole DISTRIBUTED = new OutputPortRole(true);
  public static final OutputPortRole NONDISTRIBUTED = new OutputPortRole(false);

  private OutputPortRole(boolean distributable) {
    super(distributable);
  }
}
