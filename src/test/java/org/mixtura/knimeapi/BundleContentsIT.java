// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knimeapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What the bundle for KNIME holds, and what plugin.xml says of it. */
class BundleContentsIT {
  private static final String NAME = "org.mixtura.knime";

  private static BundleFile file;

  @BeforeAll
  static void read() throws IOException {
    file = BundleFile.of("mixtura.bundle");
  }

  // ----- what is in it

  @Test
  void holdsNodesAtItsRootAndNoHost() throws IOException {
    List<String> classes = new ArrayList<>();
    for (String name : file.entries().keySet()) {
      if (name.endsWith(".class")) {
        assertTrue(name.startsWith("org/mixtura/knime/"), name);
        classes.add(name);
      } else if (name.endsWith(".jar")) {
        classes.addAll(file.inner(name).entries().keySet());
      }
    }
    classes.removeIf(name -> !name.endsWith(".class"));
    assertTrue(classes.contains("org/mixtura/fit/MixtureFitter.class"));
    for (String name : classes) {
      assertFalse(name.startsWith("org/knime/"), name);
      assertFalse(name.startsWith("weka/"), name);
      assertFalse(name.startsWith("org/mixtura/weka/"), name);
    }
    assertEquals(new HashSet<>(classes).size(), classes.size(), "a class comes twice");
  }

  @Test
  void carriesItsLicences() {
    for (String name :
        List.of(
            "plugin.xml",
            "LICENSE",
            "THIRD-PARTY.md",
            "licenses/Apache-2.0.txt",
            "licenses/LGPL-2.1.txt")) {
      assertTrue(file.has(name), name);
    }
  }

  @Test
  void manifestSaysWhatKnimeNeeds() throws IOException {
    String version = System.getProperty("mixtura.version");
    assertEquals("2", file.manifest("Bundle-ManifestVersion"));
    assertEquals(NAME + ";singleton:=true", file.manifest("Bundle-SymbolicName"));
    assertEquals(version, file.manifest("Bundle-Version"));
    assertEquals("JavaSE-17", file.manifest("Bundle-RequiredExecutionEnvironment"));
    assertEquals(
        "org.knime.core;bundle-version=\"[5.1.0,6.0.0)\"", file.manifest("Require-Bundle"));
    for (String imported : file.manifestList("Import-Package")) {
      assertTrue(imported.endsWith(";resolution:=optional"), imported);
    }
    assertEquals("lazy", file.manifest("Bundle-ActivationPolicy"));
    assertEquals(NAME, file.manifest("Automatic-Module-Name"));
    assertTrue(
        System.getProperty("mixtura.bundle").endsWith(NAME + "_" + version + ".jar"), "file name");
  }

  @Test
  void classPathNamesAllJarsAndNothingElse() throws IOException {
    Set<String> named = new TreeSet<>(file.manifestList("Bundle-ClassPath"));
    assertTrue(named.remove("."));
    Set<String> jars = new TreeSet<>(file.entries().keySet());
    jars.removeIf(name -> !name.endsWith(".jar"));
    assertEquals(jars, named);
  }

  @Test
  void exportsPackagesThatAreThere() throws IOException {
    for (String exported : file.manifestList("Export-Package")) {
      String prefix = exported.replaceFirst(";.*", "").replace('.', '/') + "/";
      assertTrue(
          file.entries().keySet().stream()
              .anyMatch(name -> name.startsWith(prefix) && name.endsWith(".class")),
          exported);
    }
  }

  /** What is the bundle's alone is in no other artefact; its picture is README's. */
  @ParameterizedTest
  @ValueSource(strings = {"mixtura.jar", "mixtura.zip"})
  void otherArtefactsHoldNoneOfIt(String other) throws IOException {
    BundleFile artefact = BundleFile.of(other);
    List<String> names = new ArrayList<>(artefact.entries().keySet());
    for (String name : artefact.entries().keySet()) {
      if (name.endsWith(".jar")) {
        names.addAll(artefact.inner(name).entries().keySet());
      }
    }
    for (String name : names) {
      assertFalse(name.contains("knime") && !name.startsWith("docs/"), name);
      assertNotEquals("plugin.xml", name);
    }
  }

  // ----- plugin.xml

  static Stream<String> factories() throws Exception {
    return BundleFile.of("mixtura.bundle").elements("plugin.xml", "node").stream()
        .map(node -> node.getAttribute("factory-class"));
  }

  @Test
  void categoriesAreOwnAndOpen() throws Exception {
    Set<String> paths = new HashSet<>();
    for (Element category : file.elements("plugin.xml", "category")) {
      String parent = category.getAttribute("path");
      // KNIME's other categories are locked
      assertTrue(
          parent.equals("/") || parent.equals("/community") || paths.contains(parent), parent);
      assertFalse(category.getAttribute("name").isBlank());
      assertFalse(category.getAttribute("description").isBlank());
      assertIcon(category.getAttribute("icon"));
      paths.add(parent.replaceFirst("/$", "") + "/" + category.getAttribute("level-id"));
    }
    Set<String> known = new HashSet<>();
    for (Element node : file.elements("plugin.xml", "node")) {
      assertTrue(
          paths.contains(node.getAttribute("category-path")), node.getAttribute("category-path"));
      String after = node.getAttribute("after");
      assertTrue(after.isEmpty() || known.contains(after), after);
      assertTrue(known.add(node.getAttribute("factory-class")), "comes twice");
    }
    assertFalse(known.isEmpty());
  }

  @ParameterizedTest
  @MethodSource("factories")
  void nodeHasClassDescriptionAndIcon(String factory) throws Exception {
    assertTrue(file.has(BundleFile.classFile(factory)), factory);
    String description = factory.replace('.', '/') + ".xml";
    assertTrue(file.has(description), description);
    Element root = file.xml(description);
    assertEquals(List.of(), NodeDescriptionRules.complaints(root));
    String home = description.substring(0, description.lastIndexOf('/') + 1);
    assertIcon(home + root.getAttribute("icon").replaceFirst("^\\./", ""));
  }

  private static void assertIcon(String name) throws IOException {
    assertTrue(file.has(name), name);
    var image = ImageIO.read(new ByteArrayInputStream(file.entries().get(name)));
    assertEquals(16, image.getWidth(), name);
    assertEquals(16, image.getHeight(), name);
  }

  /** No description or icon that nothing names. */
  @Test
  void holdsNoStrayDescriptions() throws Exception {
    Set<String> named = new TreeSet<>();
    factories().forEach(factory -> named.add(factory.replace('.', '/') + ".xml"));
    Set<String> there = new TreeSet<>(file.entries().keySet());
    there.removeIf(name -> !name.endsWith("NodeFactory.xml"));
    assertEquals(named, there);
  }
}
