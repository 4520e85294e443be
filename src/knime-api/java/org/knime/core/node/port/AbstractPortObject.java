// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.port;

import java.io.IOException;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;

/** A port object that writes its own zip. */
public abstract class AbstractPortObject implements PortObject {
  public AbstractPortObject() {}

  protected abstract void save(PortObjectZipOutputStream out, ExecutionMonitor monitor)
      throws IOException, CanceledExecutionException;

  protected abstract void load(
      PortObjectZipInputStream in, PortObjectSpec spec, ExecutionMonitor monitor)
      throws IOException, CanceledExecutionException;
}
