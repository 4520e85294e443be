// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.compatibility;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.knime.core.node.NodeSettings;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** KNIME's XML as a list: the path of a key, and under it type and value. */
final class XmlListing {
  /** What KNIME's own settings models write beside the value. */
  private static final String KNIMES_OWN = "_Internals";

  private final SortedMap<String, String> lines = new TreeMap<>();

  private XmlListing() {}

  static SortedMap<String, String> of(byte[] xml) throws IOException {
    XmlListing listing = new XmlListing();
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      listing.addChildren(
          "",
          factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement());
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(e);
    }
    return listing.lines;
  }

  static SortedMap<String, String> of(NodeSettings settings) throws IOException {
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    settings.saveToXML(xml);
    return of(xml.toByteArray());
  }

  private void addChildren(String path, Element config) {
    NodeList children = config.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      Node child = children.item(i);
      if (child instanceof Element element && !element.getAttribute("key").endsWith(KNIMES_OWN)) {
        add(path + "/" + element.getAttribute("key"), element);
      }
    }
  }

  private void add(String path, Element element) {
    if (element.getTagName().equals("config")) {
      lines.put(path, "config");
      addChildren(path, element);
    } else {
      String value = element.getAttribute("value");
      String shown = element.getAttribute("isnull").equals("true") ? "null" : "'" + value + "'";
      lines.put(path, element.getAttribute("type") + " " + shown);
    }
  }
}
