// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.port;

import java.io.IOException;
import javax.swing.JComponent;
import org.knime.core.internal.SerializerMethodLoader;

/** The specification of a port object, known before the object exists. */
public interface PortObjectSpec {
  JComponent[] getViews();

  /** Writes and reads specs of one class. */
  @SuppressWarnings("deprecation") // the interface's home is
  abstract class PortObjectSpecSerializer<T extends PortObjectSpec>
      implements SerializerMethodLoader.Serializer<T> {
    public PortObjectSpecSerializer() {}

    public abstract void savePortObjectSpec(T spec, PortObjectSpecZipOutputStream out)
        throws IOException;

    public abstract T loadPortObjectSpec(PortObjectSpecZipInputStream in) throws IOException;
  }
}
