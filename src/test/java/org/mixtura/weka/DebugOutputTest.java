// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * -output-debug-info prints each iteration, or each model of a search, to standard error; without
 * it nothing is printed.
 */
class DebugOutputTest {
  @Test
  void eachIterationIsPrinted() throws Exception {
    String text = printed("-N 3 -starts 2 -I 5 -tol 0 -output-debug-info");
    for (int iteration = 1; iteration <= 5; iteration++) {
      String words = ", iteration " + iteration + ": mean log-likelihood -";
      assertTrue(text.contains(words), text);
    }
    assertTrue(text.lines().allMatch(l -> l.matches("\\w+ run [01], .*-?\\d+\\.\\d{8}")), text);
  }

  @Test
  void eachModelOfASearchIsPrinted() throws Exception {
    String options = "-N 1 -max 2 -C auto -families VVI,EII -starts 2";
    String text = printed(options + " -output-debug-info");
    assertTrue(text.contains("search: 1 of 4 done, the latest "), text);
    assertTrue(text.contains("search: 4 of 4 done, the latest "), text);
    assertEquals(4, text.lines().count(), text);
    assertEquals("", printed(options));
  }

  @Test
  void withoutItNothingIsPrinted() throws Exception {
    assertEquals("", printed("-N 3 -starts 2"));
  }

  /** What a build prints to both streams. */
  private static String printed(String options) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    PrintStream out = System.out;
    PrintStream err = System.err;
    System.setOut(both);
    System.setErr(both);
    try {
      WekaData.built(WekaData.irisMeasures(), options);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
