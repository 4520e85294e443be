// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.function.Executable;

/** Error messages that users can act on. */
public final class Complaint {
  private Complaint() {}

  /** Expects an IllegalArgumentException whose message has some words. */
  public static void assertComplains(Executable executable, String... words) {
    assertWords(assertThrows(IllegalArgumentException.class, executable).getMessage(), words);
  }

  /** Expects words in a message. */
  public static void assertWords(String message, String... words) {
    for (String word : words) {
      assertTrue(message.contains(word), () -> "'" + message + "' should contain '" + word + "'");
    }
  }
}
