// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knimeapi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The update site offers the bundle, and its lists, written by hand, say what is there. */
class UpdateSiteIT {
  private static final String NAME = "org.mixtura.knime";
  private static final String VERSION = System.getProperty("mixtura.version");

  private static BundleFile site;

  @BeforeAll
  static void read() throws IOException {
    site = BundleFile.of("mixtura.updatesite");
  }

  @Test
  void holdsTheBundleAndAFeatureThatNamesIt() throws Exception {
    byte[] bundle = Files.readAllBytes(Path.of(System.getProperty("mixtura.bundle")));
    assertArrayEquals(bundle, site.entries().get("plugins/" + NAME + "_" + VERSION + ".jar"));

    BundleFile feature = site.inner("features/" + NAME + ".feature_" + VERSION + ".jar");
    assertEquals(VERSION, feature.xml("feature.xml").getAttribute("version"));
    Element plugin = feature.elements("feature.xml", "plugin").get(0);
    assertEquals(NAME, plugin.getAttribute("id"));
    assertEquals(VERSION, plugin.getAttribute("version"));
  }

  @Test
  void listsFilesThatAreThere() throws Exception {
    Map<String, String> folders =
        Map.of("osgi.bundle", "plugins/", "org.eclipse.update.feature", "features/");
    Set<String> listed =
        site.elements("artifacts.xml", "artifact").stream()
            .map(
                artifact ->
                    folders.get(artifact.getAttribute("classifier"))
                        + artifact.getAttribute("id")
                        + "_"
                        + artifact.getAttribute("version")
                        + ".jar")
            .collect(Collectors.toSet());
    Set<String> jars =
        site.entries().keySet().stream()
            .filter(name -> name.endsWith(".jar"))
            .collect(Collectors.toSet());
    assertEquals(jars, listed);
  }

  @Test
  void offersACategoryAFeatureAndTheBundleForTheSameKnime() throws Exception {
    Map<String, Element> units =
        site.elements("content.xml", "unit").stream()
            .collect(Collectors.toMap(unit -> unit.getAttribute("id"), Function.identity()));
    assertEquals(
        Set.of(
            NAME,
            NAME + ".feature.feature.jar",
            NAME + ".feature.feature.group",
            NAME + ".category"),
        units.keySet());
    units.forEach((id, unit) -> assertEquals(VERSION, unit.getAttribute("version"), id));

    Element knime =
        BundleFile.elements(units.get(NAME), "required").stream()
            .filter(required -> required.getAttribute("name").equals("org.knime.core"))
            .findFirst()
            .orElseThrow();
    String required = BundleFile.of("mixtura.bundle").manifest("Require-Bundle");
    assertTrue(required.contains("\"" + knime.getAttribute("range") + "\""), required);
  }

  /** p2 refuses a list whose size attribute is wrong. */
  @ParameterizedTest
  @ValueSource(strings = {"content.xml", "artifacts.xml"})
  void countsItsElements(String list) throws Exception {
    for (Element counted : site.elements(list, "*")) {
      if (counted.hasAttribute("size")) {
        assertEquals(
            Integer.parseInt(counted.getAttribute("size")),
            children(counted),
            counted.getTagName());
      }
    }
  }

  private static int children(Element parent) {
    int elements = 0;
    for (int i = 0; i < parent.getChildNodes().getLength(); i++) {
      elements += parent.getChildNodes().item(i) instanceof Element ? 1 : 0;
    }
    return elements;
  }
}
