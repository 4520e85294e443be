// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mixtura.weka.ChildJvm.Output;

/** Takes the pictures of windows for README.md; run by the Maven profile "pictures" only. */
class ExplorerPictures {
  private static final Path BASE = Path.of(System.getProperty("mixtura.basedir"));

  @Test
  void ofTheExplorer() throws Exception {
    assertTrue(VirtualScreen.available(), VirtualScreen.MISSING);
    InstalledExplorer explorer = new InstalledExplorer("mixtura.weka.newer");
    explorer.install();
    Files.writeString(explorer.folder().resolve("iris.arff"), WekaData.iris().toString());
    Output output = explorer.drive("PicturesDriver", explorer.folder(), BASE.resolve("docs"));
    assertTrue(output.out().endsWith("done\n"), output::all);
  }
}
