// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.workflow;

/** A variable of a workflow. Only its types are needed here. */
public final class FlowVariable extends FlowObject {
  private FlowVariable() {}

  /** The types of old. */
  @Deprecated
  public enum Type {
    DOUBLE,
    INTEGER,
    STRING,
    CREDENTIALS,
    OTHER
  }
}
