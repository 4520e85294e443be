// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.port;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContent;
import org.knime.core.node.ModelContentRO;

/** What the simple serializers write: a class and its model. These stubs' own class. */
final class SimpleContent {
  private static final String ENTRY = "content.xml";
  private static final String CLASS = "class_name";
  static final String MODEL = "model";

  private SimpleContent() {}

  static ModelContent of(Object saved) {
    ModelContent content = new ModelContent("model.xml");
    content.addInt("version", 1);
    content.addString(CLASS, saved.getClass().getName());
    return content;
  }

  /** Writes the entry; closes it, and the stream as well, as KNIME does. */
  static void write(ModelContent content, ZipOutputStream zip) throws IOException {
    zip.putNextEntry(new ZipEntry(ENTRY));
    content.saveToXML(
        new FilterOutputStream(zip) {
          @Override
          public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
          }
        });
  }

  static ModelContentRO read(ZipInputStream zip) throws IOException {
    PortUtil.expect(ENTRY, zip);
    InputStream entry =
        new FilterInputStream(zip) {
          @Override
          public void close() throws IOException {
            zip.closeEntry();
          }
        };
    return ModelContent.loadFromXML(entry);
  }

  static <T> T newObject(ModelContentRO content, Class<T> type) throws IOException {
    String name;
    try {
      name = content.getString(CLASS);
    } catch (InvalidSettingsException e) {
      throw new IOException("No class is named", e);
    }
    try {
      Class<?> known =
          (type == AbstractSimplePortObject.class
                  ? PortTypeRegistry.getInstance().getObjectClass(name)
                  : PortTypeRegistry.getInstance().getSpecClass(name))
              .orElseThrow(() -> new ClassNotFoundException(name));
      return type.cast(known.getConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          name + " is no public class with a public constructor without parameters", e);
    }
  }
}
