// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

/** Lines of reports: titles, labelled values, line breaks. */
final class Layout {
  /** Lines of words are broken at this number of characters. */
  static final int WIDEST = 100;

  private static final int LABEL = 20;

  private Layout() {}

  /** A title, underlined, and an empty line. */
  static String title(String title) {
    return title + "\n" + "=".repeat(title.length()) + "\n\n";
  }

  /** A name and its value, which begins at the same column in all lines. */
  static String labelled(String name, String value) {
    return wrapped(name + " ".repeat(LABEL - name.length()) + value, LABEL);
  }

  /** A line of words broken into several, those after the first one indented. */
  static String wrapped(String line, int indent) {
    StringBuilder wrapped = new StringBuilder();
    int width = 0;
    for (String word : line.split(" ", -1)) {
      boolean first = width == 0;
      if (!first && width + 1 + word.length() > WIDEST) {
        wrapped.append('\n').append(" ".repeat(indent));
        width = indent;
        first = true;
      }
      wrapped.append(first ? "" : " ").append(word);
      width += (first ? 0 : 1) + word.length();
    }
    return wrapped.toString();
  }
}
