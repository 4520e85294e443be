// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is in the zip, and what is not. */
class PackageContentsIT {
  private static final String VERSION = System.getProperty("mixtura.version");
  private static final String CORE = "lib/mixtura-" + VERSION + ".jar";

  private static Map<String, byte[]> zip;
  private static Map<String, byte[]> wekaJar;
  private static Map<String, byte[]> coreJar;

  @BeforeAll
  static void read() throws IOException {
    zip = entries(Files.readAllBytes(Path.of(System.getProperty("mixtura.zip"))));
    wekaJar = entries(zip.get("gaussianMixture.jar"));
    coreJar = entries(zip.get(CORE));
  }

  private static Map<String, byte[]> entries(byte[] archive) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory()) {
          entries.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return entries;
  }

  private static String text(Map<String, byte[]> entries, String name) {
    assertTrue(entries.containsKey(name), name);
    return new String(entries.get(name), UTF_8);
  }

  @Test
  void filesLieAtTheRoot() {
    Set<String> root =
        zip.keySet().stream()
            .map(name -> name.contains("/") ? name.substring(0, name.indexOf('/') + 1) : name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        new TreeSet<>(
            Set.of(
                "gaussianMixture.jar",
                "Description.props",
                "LICENSE",
                "README.md",
                "CHANGELOG.md",
                "SECURITY.md",
                "THIRD-PARTY.md",
                "Explorer.props",
                "PluginManager.props",
                "lib/",
                "licenses/",
                "data/",
                "docs/",
                "src/",
                "doc/")),
        root);
  }

  @Test
  void librariesAreTheCoreAndThoseOfThirdPartyMd() {
    List<String> jars = zip.keySet().stream().filter(n -> n.startsWith("lib/")).sorted().toList();
    assertEquals(5, jars.size(), jars::toString);
    assertTrue(jars.contains(CORE), jars::toString);
    for (String jar : jars) {
      String[] parts = jar.replaceAll("lib/|\\.jar", "").split("-(?=\\d)", 2);
      if (!jar.equals(CORE)) {
        String line = parts[0] + "`) | " + parts[1] + " | ";
        assertTrue(text(zip, "THIRD-PARTY.md").contains(line), line);
      }
    }
  }

  @Test
  void whatWekaDiscoversIsTheClustererAndTheFilterOnly() {
    Set<String> classes = classes(wekaJar);
    String filter = "weka/filters/unsupervised/attribute/MixtureScores";
    assertTrue(classes.contains("weka/clusterers/GaussianMixture.class"));
    assertTrue(classes.contains(filter + ".class"));
    String allowed = "(weka/clusterers/GaussianMixture|" + filter + "|org/mixtura/weka/\\w+).*";
    for (String name : classes) {
      assertTrue(name.matches(allowed), name);
      assertFalse(name.contains("Demo"), name);
    }
  }

  @Test
  void theCoreKnowsNoHost() throws IOException {
    for (String name : classes(coreJar)) {
      assertTrue(name.matches("org/mixtura/(?!weka|knime)\\w+/.*"), name);
    }
    byte[] library = Files.readAllBytes(Path.of(System.getProperty("mixtura.jar")));
    assertArrayEquals(library, zip.get(CORE));
  }

  private static Set<String> classes(Map<String, byte[]> jar) {
    return jar.keySet().stream()
        .filter(name -> name.endsWith(".class"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void noTestsAndNoOtherHostAreInside() {
    Set<String> names = new TreeSet<>(zip.keySet());
    names.addAll(wekaJar.keySet());
    names.addAll(coreJar.keySet());
    for (String name : names) {
      assertFalse(name.matches(".*(Test|IT)([$].*)?\\.(class|java|html)"), name);
      assertFalse(name.matches("(?i)(?!docs/).*(knime|junit).*"), name);
    }
  }

  @Test
  void classesAreForJava17() {
    for (Map<String, byte[]> jar : List.of(wekaJar, coreJar)) {
      classes(jar).forEach(name -> assertEquals(61, jar.get(name)[7], name));
    }
  }

  @Test
  void descriptionIsCompleteAndFilledIn() throws IOException {
    Properties description = new Properties();
    String text = text(zip, "Description.props");
    description.load(new StringReader(text));
    assertFalse(text.contains("${"), text);
    assertEquals("gaussianMixture", description.getProperty("PackageName"));
    assertEquals(VERSION, description.getProperty("Version"));
    assertEquals("weka (>=3.8.6)", description.getProperty("Depends"));
    assertEquals(">16", description.getProperty("JVMVersion"));
    assertTrue(description.getProperty("Date").matches("\\d{4}-\\d{2}-\\d{2}"));
    for (String key :
        List.of("Title", "Category", "Author", "Maintainer", "License", "Description")) {
      assertFalse(description.getProperty(key, "").isBlank(), key);
    }
    assertTrue(VERSION.matches("\\d+\\.\\d+\\.\\d+"), VERSION);
  }

  @Test
  void licencesAreInTheZipAndInOurJars() {
    assertTrue(text(zip, "LICENSE").contains("GNU GENERAL PUBLIC LICENSE"));
    assertTrue(text(zip, "licenses/Apache-2.0.txt").contains("Apache License"));
    assertTrue(text(zip, "licenses/LGPL-2.1.txt").contains("GNU LESSER GENERAL PUBLIC LICENSE"));
    for (Map<String, byte[]> jar : List.of(wekaJar, coreJar)) {
      assertEquals(text(zip, "LICENSE"), text(jar, "META-INF/LICENSE"));
      assertEquals(text(zip, "THIRD-PARTY.md"), text(jar, "META-INF/THIRD-PARTY.md"));
      assertTrue(jar.containsKey("META-INF/licenses/Apache-2.0.txt"));
      assertTrue(jar.containsKey("META-INF/licenses/LGPL-2.1.txt"));
    }
  }

  /** But for pages about building it. */
  @Test
  void whatPagesLinkToIsInside() {
    Set<String> links = new TreeSet<>();
    for (String page : zip.keySet()) {
      if (page.matches("README\\.md|docs/.*\\.md")) {
        links.addAll(links(page));
      }
    }
    links.removeIf(link -> link.matches("ARCHITECTURE\\.md|CONTRIBUTING\\.md"));
    assertTrue(links.contains("docs/weka.md"), links::toString);
    assertTrue(links.contains("docs/explorer.png"), links::toString);
    links.removeIf(zip::containsKey);
    assertEquals(Set.of(), links);
  }

  /** Where the links of a page lead to in the zip. */
  private static List<String> links(String page) {
    return Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)")
        .matcher(text(zip, page))
        .results()
        .map(link -> Path.of(page).resolveSibling(link.group(1)).normalize())
        .map(target -> target.toString().replace('\\', '/'))
        .toList();
  }

  @Test
  void sourcesDocumentationAndDataAreInside() throws IOException {
    Path sources = Path.of(System.getProperty("mixtura.basedir"), "src/main/java");
    Path clusterer = Path.of("weka/clusterers/GaussianMixture.java");
    assertEquals(Files.readString(sources.resolve(clusterer)), text(zip, "src/" + clusterer));
    for (String name : classes(coreJar)) {
      if (!name.contains("$")) {
        assertTrue(zip.containsKey("src/" + name.replace(".class", ".java")), name);
      }
    }
    assertTrue(text(zip, "doc/index.html").contains("Mixtura " + VERSION));
    assertTrue(zip.containsKey("doc/weka/clusterers/GaussianMixture.html"));
    assertTrue(text(zip, "data/faithful.arff").contains("@relation"));
    assertTrue(text(zip, "data/two-groups.arff").contains("@relation"));
  }

  /** In no file, and in no file of a jar of ours. */
  @Test
  void noTraceOfTheBuildMachine() {
    for (Map<String, byte[]> archive : List.of(zip, wekaJar, coreJar)) {
      archive.forEach(
          (name, content) -> {
            String all = new String(content, ISO_8859_1);
            assertFalse(all.contains(System.getProperty("mixtura.basedir")), name);
            assertFalse(all.contains(".m2/repository"), name);
            assertFalse(all.contains("Built-By"), name);
          });
    }
  }

  @Test
  void everyEntryHasTheOneTimeStamp() throws IOException {
    Set<Long> times = new TreeSet<>();
    for (byte[] archive :
        List.of(
            Files.readAllBytes(Path.of(System.getProperty("mixtura.zip"))),
            zip.get("gaussianMixture.jar"),
            zip.get(CORE))) {
      try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
          times.add(entry.getTime());
        }
      }
    }
    assertEquals(1, times.size(), times::toString);
  }
}
