// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mixtura.weka.ChildJvm.Output;
import weka.gui.explorer.ExplorerDriver;

/** The package in a fresh Weka, and programs that drive its Explorer on a virtual display. */
final class InstalledExplorer {
  private static final String ZIP = System.getProperty("mixtura.zip");

  private final Path folder;
  private final Path classes;
  private final ChildJvm weka;

  /** For the Weka whose folder of jars a system property names. */
  InstalledExplorer(String property) {
    Path jars = Path.of(System.getProperty(property));
    folder = Path.of(ZIP).resolveSibling("explorer-" + jars.getFileName());
    classes = folder.resolve("classes");
    weka = new ChildJvm(jars, folder);
  }

  /** Where it works. */
  Path folder() {
    return folder;
  }

  /** Where its pictures of the screen are kept. */
  Path screenshots() {
    return Path.of(ZIP).resolveSibling("screenshots").resolve(folder.getFileName());
  }

  /** Installs the package, and lays out the drivers: nothing else of ours is seen there. */
  void install() throws Exception {
    weka.clear();
    weka.run("weka.core.WekaPackageManager -offline -install-package", ZIP);
    copyDrivers();
  }

  private void copyDrivers() throws IOException, URISyntaxException {
    Path from =
        Path.of(ExplorerDriver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path drivers = from.resolve(ExplorerDriver.class.getPackageName().replace('.', '/'));
    try (Stream<Path> files = Files.list(drivers)) {
      for (Path file : files.toList()) {
        Path to = classes.resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  /** Runs a driver on a display of its own. */
  Output drive(String driver, Path... arguments) throws Exception {
    List<String> line = new ArrayList<>();
    line.add(ExplorerDriver.class.getPackageName() + "." + driver);
    Stream.of(arguments).map(Path::toString).forEach(line::add);
    try (VirtualScreen screen = VirtualScreen.start(folder.resolve("xvfb.txt"))) {
      return weka.runOn(screen, classes, line.toArray(String[]::new));
    }
  }
}
