// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.port;

import java.io.OutputStream;
import java.util.zip.ZipOutputStream;

/** A zip of what is saved of a port object or spec. */
public class PortObjectZipOutputStream extends ZipOutputStream {
  PortObjectZipOutputStream(OutputStream stream) {
    super(stream);
  }
}
