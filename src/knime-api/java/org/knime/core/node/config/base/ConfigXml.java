// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.config.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Trees of values as XML, such as KNIME's settings.xml: {@code <config key="..."><entry key="..."
 * type="xint" value="3"/></config>}. These stubs' own class.
 */
final class ConfigXml {
  private static final String NAMESPACE = "http://www.knime.org/2008/09/XMLConfig";

  private ConfigXml() {}

  static void write(ConfigBase root, OutputStream out) throws IOException {
    try (out) {
      XMLStreamWriter xml =
          XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("config");
      xml.writeDefaultNamespace(NAMESPACE);
      writeContent(root, xml);
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static void writeContent(ConfigBase config, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeAttribute("key", config.getKey());
    xml.writeCharacters("\n");
    for (String key : config) {
      AbstractConfigEntry entry = config.getEntry(key);
      if (entry instanceof ConfigBase child) {
        xml.writeStartElement("config");
        writeContent(child, xml);
        xml.writeEndElement();
      } else {
        writeValue((ConfigValue) entry, xml);
      }
      xml.writeCharacters("\n");
    }
  }

  private static void writeValue(ConfigValue entry, XMLStreamWriter xml) throws XMLStreamException {
    if (entry.type().equals("transientstring")) {
      return;
    }
    xml.writeEmptyElement("entry");
    xml.writeAttribute("key", entry.getKey());
    xml.writeAttribute("type", "x" + entry.type());
    if (entry.value() == null) {
      xml.writeAttribute("isnull", "true");
    }
    xml.writeAttribute("value", entry.value() == null ? "" : escaped(entry.toStringValue()));
  }

  /** Characters that XML can't hold become %% and five digits. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '%') {
        out.append(String.format("%%%%%05d", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("%%", i) && i + 7 <= text.length()) {
        out.append((char) Integer.parseInt(text.substring(i + 2, i + 7)));
        i += 6;
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  static void read(ConfigBase root, InputStream in) throws IOException {
    try (in) {
      XMLInputFactory factory = XMLInputFactory.newFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.next() != XMLStreamConstants.START_ELEMENT) {
        // up to the root
      }
      if (!xml.getLocalName().equals("config")) {
        throw new IOException("<config> was expected, not <" + xml.getLocalName() + ">");
      }
      readContent(root, xml);
    } catch (XMLStreamException | NumberFormatException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static void readContent(ConfigBase config, XMLStreamReader xml)
      throws XMLStreamException, IOException {
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String key = xml.getAttributeValue(null, "key");
      if (key == null) {
        throw new IOException("<" + xml.getLocalName() + "> has no key");
      }
      if (xml.getLocalName().equals("config")) {
        readContent(config.addConfigBase(key), xml);
      } else {
        readValue(config, key, xml);
      }
    }
  }

  private static void readValue(ConfigBase config, String key, XMLStreamReader xml)
      throws XMLStreamException, IOException {
    String type = xml.getAttributeValue(null, "type");
    String value = xml.getAttributeValue(null, "value");
    if ("true".equals(xml.getAttributeValue(null, "isnull"))) {
      value = null;
    }
    xml.nextTag();
    switch (type == null ? "" : type) {
      case "xint" -> config.addInt(key, Integer.parseInt(value));
      case "xdouble" -> config.addDouble(key, Double.parseDouble(value));
      case "xfloat" -> config.addFloat(key, Float.parseFloat(value));
      case "xlong" -> config.addLong(key, Long.parseLong(value));
      case "xshort" -> config.addShort(key, Short.parseShort(value));
      case "xbyte" -> config.addByte(key, Byte.parseByte(value));
      case "xchar" -> config.addChar(key, unescaped(value).charAt(0));
      case "xboolean" -> config.addBoolean(key, Boolean.parseBoolean(value));
      case "xstring" -> config.addString(key, value == null ? null : unescaped(value));
      default -> throw new IOException("Entry \"" + key + "\" is of unknown type " + type);
    }
  }
}
