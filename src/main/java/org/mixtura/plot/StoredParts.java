// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Refuses what is missing or unknown in stored chart data, and names its place. */
final class StoredParts {
  private StoredParts() {}

  /**
   * A part that must be there.
   *
   * @param part the part; null if the text does not have it
   * @param path its place in the text, such as {@code rows.total}
   * @return the part
   * @throws IllegalArgumentException if it is missing
   */
  static <T> T present(@Nullable T part, String path) {
    if (part == null) {
      throw new IllegalArgumentException(path + " is missing");
    }
    return part;
  }

  /**
   * The constant that a word stands for.
   *
   * @param word the word; null if the text does not have it
   * @param path its place in the text
   * @param constants all constants
   * @param words the word of each constant
   * @throws IllegalArgumentException if the word is missing, or stands for no constant
   */
  static <E extends Enum<E>> E constant(
      @Nullable String word, String path, E[] constants, Function<E, String> words) {
    String given = present(word, path);
    return Arrays.stream(constants)
        .filter(constant -> words.apply(constant).equals(given))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s is '%s'; expected one of %s"
                        .formatted(
                            path,
                            given,
                            Arrays.stream(constants)
                                .map(words)
                                .collect(Collectors.joining(", ")))));
  }
}
