// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links from page to page, and to parts of pages, lead somewhere; every page is found. */
class PageLinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");

  static Stream<String> pages() throws IOException {
    return Repository.pages().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(String page) throws IOException {
    List<String> lost = new ArrayList<>();
    for (String link : links(page)) {
      String[] parts = link.split("#", 2);
      Path target = parts[0].isEmpty() ? Path.of(page) : Path.of(page).resolveSibling(parts[0]);
      Path file = Repository.root().resolve(target).normalize();
      if (!Files.exists(file)) {
        lost.add(link);
      } else if (parts.length == 2 && !anchors(Files.readString(file)).contains(parts[1])) {
        lost.add(link);
      }
    }
    assertEquals(List.of(), lost);
  }

  @Test
  void readmeLinksToEveryOtherPage() throws IOException {
    Set<String> others = new TreeSet<>(Repository.pages());
    others.remove("README.md");
    links("README.md").forEach(link -> others.remove(link.replaceFirst("#.*", "")));
    assertEquals(Set.of(), others);
  }

  @Test
  void everyPictureIsShown() throws IOException {
    Set<String> pictures = new TreeSet<>(Repository.files("docs", ".png"));
    for (String page : Repository.pages()) {
      for (String link : links(page)) {
        Path target = Path.of(page).resolveSibling(link).normalize();
        pictures.remove(target.toString().replace('\\', '/'));
      }
    }
    assertEquals(Set.of(), pictures);
  }

  @Test
  void readmeIsShort() throws IOException {
    assertTrue(Repository.text("README.md").lines().count() < 150);
  }

  /** Those within the repository. */
  private static List<String> links(String page) throws IOException {
    String prose = FENCED.matcher(Repository.text(page)).replaceAll("");
    return LINK.matcher(prose)
        .results()
        .map(link -> link.group(1))
        .filter(link -> !link.matches("[a-z]+:.*"))
        .toList();
  }

  /** What the sites that show Markdown make of its headings. */
  private static Set<String> anchors(String page) {
    return Pattern.compile("(?m)^#+ (.*)$")
        .matcher(FENCED.matcher(page).replaceAll(""))
        .results()
        .map(PageLinksTest::anchor)
        .collect(Collectors.toSet());
  }

  private static String anchor(MatchResult heading) {
    return heading
        .group(1)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }
}
