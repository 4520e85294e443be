package org.knime.core.node.workflow;

/** A node's place in its workflow. */
public final class NodeID {
  private final String text;

  private NodeID(String text) {
    this.text = text;
  }

  public static NodeID fromString(String text) {
    return new NodeID(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
