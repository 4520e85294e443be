// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.streamable.simple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.knime.core.node.ModelContent;
import org.knime.core.node.config.Config;
import org.knime.core.node.streamable.StreamableOperatorInternals;

/** Internals of an operator as values under keys. */
public class SimpleStreamableOperatorInternals extends StreamableOperatorInternals {
  private Config config = new ModelContent("content");

  public SimpleStreamableOperatorInternals() {}

  public Config getConfig() {
    return config;
  }

  @Override
  public void load(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    config = (Config) ModelContent.loadFromXML(new ByteArrayInputStream(bytes));
  }

  @Override
  public void save(DataOutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    config.saveToXML(bytes);
    out.writeInt(bytes.size());
    bytes.writeTo(out);
  }
}
