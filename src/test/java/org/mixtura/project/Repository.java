// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The checkout that the tests run in: its files, and what pom.xml says. */
final class Repository {
  private Repository() {}

  /** Its top; Surefire names it one way, the pom's set-up of the installed tests another. */
  static Path root() {
    return Path.of(System.getProperty("mixtura.basedir", System.getProperty("basedir", "")))
        .toAbsolutePath();
  }

  static String text(String file) throws IOException {
    return Files.readString(root().resolve(file));
  }

  /** README.md, docs/weka.md ...: the pages for people, by their path from the top, sorted. */
  static List<String> pages() throws IOException {
    try (Stream<Path> top = Files.list(root());
        Stream<Path> docs = Files.list(root().resolve("docs"))) {
      return Stream.concat(top, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .map(file -> slashes(root().relativize(file)))
          .sorted()
          .toList();
    }
  }

  /** All files below a folder that end so, by their path from the top, sorted. */
  static List<String> files(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(root().resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .map(file -> slashes(root().relativize(file)))
          .sorted()
          .toList();
    }
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** A property of pom.xml as it stands there. */
  static String property(String name) throws IOException {
    Matcher matcher =
        Pattern.compile("<" + Pattern.quote(name) + ">([^<]*)</").matcher(text("pom.xml"));
    if (!matcher.find()) {
      throw new AssertionError("pom.xml has no property " + name);
    }
    return matcher.group(1);
  }
}
