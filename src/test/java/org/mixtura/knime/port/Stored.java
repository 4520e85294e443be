// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.port;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.port.PortObjectSpecZipInputStream;
import org.knime.core.node.port.PortObjectSpecZipOutputStream;
import org.knime.core.node.port.PortObjectZipInputStream;
import org.knime.core.node.port.PortObjectZipOutputStream;
import org.knime.core.node.port.PortUtil;

/** Port objects and specs as bytes, through their serializers. */
public final class Stored {
  private Stored() {}

  public static byte[] save(GaussianMixturePortObject object) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PortObjectZipOutputStream out = PortUtil.getPortObjectZipOutputStream(bytes)) {
      new GaussianMixturePortObject.Serializer()
          .savePortObject(object, out, new ExecutionMonitor());
    }
    return bytes.toByteArray();
  }

  public static GaussianMixturePortObject load(byte[] bytes, GaussianMixturePortObjectSpec spec)
      throws Exception {
    try (PortObjectZipInputStream in =
        PortUtil.getPortObjectZipInputStream(new ByteArrayInputStream(bytes))) {
      return new GaussianMixturePortObject.Serializer()
          .loadPortObject(in, spec, new ExecutionMonitor());
    }
  }

  public static byte[] save(GaussianMixturePortObjectSpec spec) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PortObjectSpecZipOutputStream out = PortUtil.getPortObjectSpecZipOutputStream(bytes)) {
      new GaussianMixturePortObjectSpec.Serializer().savePortObjectSpec(spec, out);
    }
    return bytes.toByteArray();
  }

  public static GaussianMixturePortObjectSpec load(byte[] bytes) throws IOException {
    try (PortObjectSpecZipInputStream in =
        PortUtil.getPortObjectSpecZipInputStream(new ByteArrayInputStream(bytes))) {
      return new GaussianMixturePortObjectSpec.Serializer().loadPortObjectSpec(in);
    }
  }

  /** With a text in the content replaced. */
  static byte[] changed(byte[] zip, String from, String to) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean found = false;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        found |= content.contains(from);
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(content.replace(from, to).getBytes(StandardCharsets.UTF_8));
      }
    }
    if (!found) {
      throw new IllegalArgumentException("there is no " + from);
    }
    return bytes.toByteArray();
  }
}
