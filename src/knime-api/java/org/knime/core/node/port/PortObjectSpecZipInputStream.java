// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.port;

import java.io.InputStream;
import java.util.zip.ZipInputStream;

/** A zip of what is saved of a port object or spec. */
public class PortObjectSpecZipInputStream extends ZipInputStream {
  PortObjectSpecZipInputStream(InputStream stream) {
    super(stream);
  }
}
