// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.streamable;

import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;

/** Rows come in one by one. */
public abstract class RowInput extends PortInput {
  public RowInput() {}

  public abstract DataTableSpec getDataTableSpec();

  public abstract DataRow poll() throws InterruptedException;

  public abstract void close();
}
