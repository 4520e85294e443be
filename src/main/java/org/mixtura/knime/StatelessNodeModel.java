// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime;

import java.io.File;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.NodeModel;
import org.knime.core.node.port.PortType;

/**
 * A node that keeps nothing of an execution but what its ports give, so that it has no internals.
 */
public abstract class StatelessNodeModel extends NodeModel {
  /**
   * A node with ports.
   *
   * @param in types of the input ports
   * @param out types of the output ports
   */
  protected StatelessNodeModel(PortType[] in, PortType[] out) {
    super(in, out);
  }

  @Override
  protected final void reset() {}

  @Override
  protected final void loadInternals(File folder, ExecutionMonitor monitor) {}

  @Override
  protected final void saveInternals(File folder, ExecutionMonitor monitor) {}
}
