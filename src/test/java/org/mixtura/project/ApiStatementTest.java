// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What docs/java.md calls API is there, and it says of each package of the library what it is. */
class ApiStatementTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(org\\.mixtura\\.\\w+)` \\| (.*) \\|$");

  private static String statement() throws IOException {
    String page = Repository.text("docs/java.md");
    return page.substring(page.indexOf("## What is API"));
  }

  @Test
  void classesOfTheApiArePublic() throws Exception {
    List<MatchResult> rows = ROW.matcher(statement()).results().toList();
    assertTrue(rows.size() > 5, "packages");
    for (MatchResult row : rows) {
      for (MatchResult name :
          Pattern.compile("`(\\w+)`").matcher(row.group(2)).results().toList()) {
        Class<?> type = Class.forName(row.group(1) + "." + name.group(1));
        assertTrue(Modifier.isPublic(type.getModifiers()), type::getName);
      }
    }
  }

  @Test
  void namesEveryPackage() throws IOException {
    Set<String> packages =
        Repository.files("src/main/java/org/mixtura", "/package-info.java").stream()
            .map(file -> file.replaceAll("src/main/java/(org/mixtura/\\w+)/.*", "$1"))
            .map(name -> name.replace('/', '.'))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> named =
        Pattern.compile("`(org\\.mixtura\\.\\w+)`")
            .matcher(statement())
            .results()
            .map(name -> name.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(packages, named);
  }
}
