// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every source file says its licence; Spotless leaves package-info.java and scripts out. */
class LicenceLineTest {
  private static final String LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later";

  @Test
  void javaBeginsWithIt() throws IOException {
    List<String> sources = Repository.files("src", ".java");
    assertTrue(sources.stream().anyMatch(file -> file.endsWith("/package-info.java")));
    assertEquals(List.of(), without(sources, "// " + LICENCE + "\n"));
  }

  @Test
  void scriptsBeginWithIt() throws IOException {
    List<String> scripts = new ArrayList<>(Repository.files("src", ".py"));
    scripts.addAll(Repository.files("src", ".sh"));
    scripts.add(".ci/run");
    List<String> without = new ArrayList<>(scripts);
    for (String script : scripts) {
      String[] lines = Repository.text(script).split("\n", 3);
      if (lines[0].startsWith("#!") && lines[1].equals("# " + LICENCE)) {
        without.remove(script);
      }
    }
    assertEquals(List.of(), without);
  }

  private static List<String> without(List<String> files, String line) throws IOException {
    List<String> without = new ArrayList<>();
    for (String file : files) {
      if (!Repository.text(file).startsWith(line)) {
        without.add(file);
      }
    }
    return without;
  }
}
