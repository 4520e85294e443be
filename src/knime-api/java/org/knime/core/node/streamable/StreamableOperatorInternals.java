// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.streamable;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Data that an operator passes to the node when it has ended. */
public abstract class StreamableOperatorInternals {
  public StreamableOperatorInternals() {}

  public abstract void load(DataInputStream in) throws IOException;

  public abstract void save(DataOutputStream out) throws IOException;
}
