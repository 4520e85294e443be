// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.workflow;

import java.util.EventObject;

/** Progress of a node. */
public class NodeProgressEvent extends EventObject {
  private static final long serialVersionUID = 1;

  private final transient NodeProgress progress;

  public NodeProgressEvent(NodeID source, NodeProgress progress) {
    super(source);
    this.progress = progress;
  }

  public NodeProgress getNodeProgress() {
    return progress;
  }

  @Override
  public NodeID getSource() {
    return (NodeID) super.getSource();
  }
}
