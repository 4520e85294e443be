// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.streamable;

import org.knime.core.node.ExecutionContext;

/** Executes a node on rows that come one by one. */
public abstract class StreamableOperator {
  public StreamableOperator() {}

  public abstract void runFinal(PortInput[] in, PortOutput[] out, ExecutionContext context)
      throws Exception;

  public void runIntermediate(PortInput[] in, ExecutionContext context) throws Exception {
    throw new IllegalStateException("This operator goes over its rows once");
  }

  public void loadInternals(StreamableOperatorInternals internals) {
    throw new IllegalStateException("This operator loads nothing");
  }

  public StreamableOperatorInternals saveInternals() {
    return null;
  }
}
