// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.port;

import java.io.IOException;
import javax.swing.JComponent;
import org.knime.core.internal.SerializerMethodLoader;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;

/** An object that is passed along a connection. */
public interface PortObject {
  PortType TYPE = PortTypeRegistry.getInstance().getPortType(PortObject.class);
  PortType TYPE_OPTIONAL = PortTypeRegistry.getInstance().getPortType(PortObject.class, true);

  String getSummary();

  PortObjectSpec getSpec();

  JComponent[] getViews();

  /** Writes and reads port objects of one class. */
  @SuppressWarnings("deprecation") // the interface's home is
  abstract class PortObjectSerializer<T extends PortObject>
      implements SerializerMethodLoader.Serializer<T> {
    public PortObjectSerializer() {}

    public abstract void savePortObject(
        T portObject, PortObjectZipOutputStream out, ExecutionMonitor monitor)
        throws IOException, CanceledExecutionException;

    public abstract T loadPortObject(
        PortObjectZipInputStream in, PortObjectSpec spec, ExecutionMonitor monitor)
        throws IOException, CanceledExecutionException;
  }
}
