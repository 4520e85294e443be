// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.streamable;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What an operator leaves behind for the node. */
public abstract class StreamableOperatorInternals {
  public StreamableOperatorInternals() {}

  public abstract void load(DataInputStream in) throws IOException;

  public abstract void save(DataOutputStream out) throws IOException;
}
