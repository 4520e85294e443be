// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.workflow;

import java.io.Serializable;

/** A node's place in its workflow. */
public class NodeID implements Serializable, Comparable<NodeID> {
  private static final long serialVersionUID = 1;

  private final String text;

  private NodeID(String text) {
    this.text = text;
  }

  public static NodeID fromString(String text) {
    return new NodeID(text);
  }

  @Override
  public int compareTo(NodeID other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NodeID id && text.equals(id.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
