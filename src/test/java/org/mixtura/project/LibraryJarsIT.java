// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.project;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jars beside the library hold the sources and the documentation of what is in it. */
class LibraryJarsIT {
  private static ZipFile open(String property) throws IOException {
    return new ZipFile(System.getProperty(property));
  }

  /** Files that end so, without the ending. */
  private static Set<String> names(ZipFile jar, String ending) {
    return jar.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.endsWith(ending))
        .map(name -> name.substring(0, name.length() - ending.length()))
        .collect(toCollection(TreeSet::new));
  }

  @Test
  void sourcesAreThoseOfTheLibrary() throws IOException {
    try (ZipFile library = open("mixtura.jar");
        ZipFile sources = open("mixtura.sources")) {
      Set<String> classes = names(library, ".class");
      classes.removeIf(name -> name.contains("$") || name.endsWith("package-info"));
      Set<String> written = names(sources, ".java");
      written.removeIf(name -> name.endsWith("package-info"));
      assertEquals(classes, written);
      String fitter = "org/mixtura/fit/MixtureFitter.java";
      assertEquals(
          Files.readString(Repository.root().resolve("src/main/java").resolve(fitter)),
          new String(sources.getInputStream(sources.getEntry(fitter)).readAllBytes(), UTF_8));
    }
  }

  @Test
  void documentationIsThatOfTheLibrary() throws IOException {
    try (ZipFile javadoc = open("mixtura.javadoc")) {
      Set<String> pages = names(javadoc, ".html");
      assertTrue(pages.contains("index"));
      assertTrue(pages.contains("org/mixtura/fit/MixtureFitter"));
      for (String page : pages) {
        assertFalse(page.matches("(weka|org/mixtura/(weka|knime))/.*"), page);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mixtura.sources", "mixtura.javadoc"})
  void sameSourcesGiveTheSameBytes(String property) throws IOException {
    String here = Path.of(System.getProperty("mixtura.basedir")).toString();
    try (ZipFile jar = open(property)) {
      assertEquals(1, jar.stream().map(ZipEntry::getTime).distinct().count(), "time stamps");
      for (ZipEntry entry : jar.stream().toList()) {
        String content = new String(jar.getInputStream(entry).readAllBytes(), ISO_8859_1);
        assertFalse(content.contains(here), entry.getName());
      }
    }
  }

  @Test
  void licencesAreInTheSources() throws IOException {
    try (ZipFile sources = open("mixtura.sources")) {
      assertTrue(names(sources, "").contains("META-INF/LICENSE"));
    }
  }
}
