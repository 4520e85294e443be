// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.streamable;

import org.knime.core.data.DataRow;
import org.knime.core.node.BufferedDataTable;

/** Rows go out one by one. */
public abstract class RowOutput extends PortOutput {
  public RowOutput() {}

  public abstract void push(DataRow row) throws InterruptedException;

  public void setFully(BufferedDataTable table) throws InterruptedException {
    for (DataRow row : table) {
      push(row);
    }
    close();
  }

  public abstract void close() throws InterruptedException;
}
