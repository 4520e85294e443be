// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the description of a node. */
public final class NodeDescription {
  private NodeDescription() {}

  /** The texts of the options by their names, without marks, each space one blank. */
  public static Map<String, String> options(Class<?> factory)
      throws IOException, SAXException, ParserConfigurationException {
    Map<String, String> options = new LinkedHashMap<>();
    try (InputStream in = factory.getResourceAsStream(factory.getSimpleName() + ".xml")) {
      NodeList elements =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(in)
              .getElementsByTagName("option");
      for (int i = 0; i < elements.getLength(); i++) {
        Element option = (Element) elements.item(i);
        options.put(
            option.getAttribute("name"), option.getTextContent().strip().replaceAll("\\s+", " "));
      }
    }
    return options;
  }
}
