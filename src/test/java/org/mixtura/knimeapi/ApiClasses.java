// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knimeapi;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The classes of {@code src/knime-api}, loaded on their own. */
final class ApiClasses {
  private ApiClasses() {}

  static Path folder() {
    return Path.of(System.getProperty("mixtura.knimeapi", "target/knime-api"));
  }

  static List<Class<?>> load() throws IOException, ReflectiveOperationException {
    Path folder = folder();
    List<Class<?>> classes = new ArrayList<>();
    URL[] urls = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
        String path = folder.relativize(file).toString();
        String name =
            path.substring(0, path.length() - ".class".length()).replace(File.separatorChar, '.');
        Class<?> type = Class.forName(name, false, loader);
        classes.add(type);
        // all that the class names must be loaded before the loader is closed
        Signatures.of(type);
      }
    }
    return classes;
  }

  /** Whether other packages see the class. */
  static boolean isVisible(Class<?> type) {
    for (Class<?> c = type; c != null; c = c.getEnclosingClass()) {
      boolean seen =
          Modifier.isPublic(c.getModifiers())
              || (c.getEnclosingClass() != null && Modifier.isProtected(c.getModifiers()));
      if (!seen || c.isAnonymousClass() || c.isLocalClass()) {
        return false;
      }
    }
    return true;
  }
}
