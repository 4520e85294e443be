// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knimeapi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The bundle for KNIME, or another zip: its files by name, and what stands in some of them. */
record BundleFile(Map<String, byte[]> entries) {
  /** The artefact that a system property names. */
  static BundleFile of(String property) throws IOException {
    Path path = Path.of(System.getProperty(property));
    try (InputStream in = Files.newInputStream(path)) {
      return read(in);
    }
  }

  static BundleFile read(InputStream in) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          entries.put(entry.getName(), zip.readAllBytes());
        }
      }
    }
    return new BundleFile(entries);
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  BundleFile inner(String name) throws IOException {
    return read(new ByteArrayInputStream(entries.get(name)));
  }

  String manifest(String header) throws IOException {
    return new Manifest(new ByteArrayInputStream(entries.get("META-INF/MANIFEST.MF")))
        .getMainAttributes()
        .getValue(header);
  }

  List<String> manifestList(String header) throws IOException {
    return Arrays.stream(manifest(header).split(",", -1)).map(String::strip).toList();
  }

  Element xml(String name) throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    Document document =
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(entries.get(name)));
    return document.getDocumentElement();
  }

  /** All elements of that name in an XML file. */
  List<Element> elements(String file, String name)
      throws IOException, SAXException, ParserConfigurationException {
    return elements(xml(file), name);
  }

  static List<Element> elements(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < parent.getElementsByTagNameNS("*", name).getLength(); i++) {
      found.add((Element) parent.getElementsByTagNameNS("*", name).item(i));
    }
    return found;
  }

  /** The file of a class. */
  static String classFile(String className) {
    return className.replace('.', '/') + ".class";
  }
}
