// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.port;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Opens the zips of port objects and specs. */
public final class PortUtil {
  private static final String OBJECT = "portObject.file";
  private static final String SPEC = "portSpec.file";

  private PortUtil() {}

  public static PortObjectSpecZipOutputStream getPortObjectSpecZipOutputStream(OutputStream out)
      throws IOException {
    PortObjectSpecZipOutputStream zip = new PortObjectSpecZipOutputStream(out);
    zip.putNextEntry(new ZipEntry(SPEC));
    return zip;
  }

  public static PortObjectZipOutputStream getPortObjectZipOutputStream(OutputStream out)
      throws IOException {
    PortObjectZipOutputStream zip = new PortObjectZipOutputStream(out);
    zip.putNextEntry(new ZipEntry(OBJECT));
    return zip;
  }

  public static PortObjectSpecZipInputStream getPortObjectSpecZipInputStream(InputStream in)
      throws IOException {
    PortObjectSpecZipInputStream zip = new PortObjectSpecZipInputStream(in);
    expect(SPEC, zip);
    return zip;
  }

  public static PortObjectZipInputStream getPortObjectZipInputStream(InputStream in)
      throws IOException {
    PortObjectZipInputStream zip = new PortObjectZipInputStream(in);
    expect(OBJECT, zip);
    return zip;
  }

  /** Goes on to the next entry, which must have that name. */
  static void expect(String name, ZipInputStream zip) throws IOException {
    ZipEntry entry = zip.getNextEntry();
    if (entry == null || !entry.getName().equals(name)) {
      throw new IOException(
          "The zip should hold "
              + name
              + " here, not "
              + (entry == null ? "its end" : entry.getName()));
    }
  }
}
