// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.project;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of code in a page, between fences.
 *
 * @param page the page, by its path from the top of the repository
 * @param line where it begins, from 1
 * @param code the lines between the fences
 */
record Snippet(String page, int line, String code) {
  /** All of a language in a page, in their order. */
  static List<Snippet> of(String page, String language) throws IOException {
    String text = Repository.text(page);
    Matcher fences = Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$").matcher(text);
    List<Snippet> snippets = new ArrayList<>();
    while (fences.find()) {
      int line = (int) text.substring(0, fences.start(1)).lines().count() + 1;
      snippets.add(new Snippet(page, line, fences.group(1)));
    }
    return snippets;
  }

  @Override
  public String toString() {
    return page + ":" + line;
  }
}
