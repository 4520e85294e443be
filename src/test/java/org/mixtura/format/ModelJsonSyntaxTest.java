// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.format.ModelExamples.assertRefused;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is no JSON, or of another format. */
class ModelJsonSyntaxTest {
  private static final String GOOD = ModelExamples.smallText();

  @Test
  void cutOffAnywhere() {
    String whole = GOOD.stripTrailing();
    Stream<Executable> cuts =
        IntStream.range(0, whole.length())
            .mapToObj(end -> () -> assertRefused(whole.substring(0, end), "JSON"));
    assertAll(cuts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "1e999", "-1e999", "0x10", "+1", "01"})
  void aNumberThatIsNone(String number) {
    assertRefused(GOOD.replace("-3e2", number), number.contains("999") ? "means[1][1]" : "JSON");
    assertRefused(
        GOOD.replace("-10.5", number), number.contains("999") ? "fit.log_likelihood" : "JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mixtura-2", "mixtura-0", "Mixtura-1", "", "mixtura-1.0"})
  void anotherVersionOfTheFormat(String version) {
    assertRefused(
        GOOD.replace("mixtura-1", version), "\"" + version + "\"", "\"mixtura-1\"", "format");
  }

  /** Else one of the two would be dropped without a word. */
  @Test
  void aKeyThatComesTwice() {
    assertRefused(GOOD.replace("\"means\"", "\"means\": [], \"means\""), "\"means\"", "twice");
    assertRefused(GOOD.replace("\"h\"", "\"h\": {}, \"h\""), "\"h\"", "twice");
    assertRefused(GOOD.replace("\"bic\"", "\"bic\": 1, \"bic\""), "\"bic\"", "twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "x", "}", "[1]", "null"})
  void textAfterTheEnd(String more) {
    assertRefused(GOOD + more, "JSON");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \n", "[]", "null", "true", "\"mixtura-1\"", "3", "<xml/>", "a,b\n1,2"})
  void whatIsNoJsonObject(String text) {
    assertRefused(text, "JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'mixtura-1'", "\"mixtura-1\" // comment", "\"mixtura-1\",", "mixtura-1"})
  void laxJson(String format) {
    assertRefused(GOOD.replace("\"mixtura-1\"", format), "JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void deepNesting(String open) {
    String deep = open.repeat(100_000);
    assertRefused(deep, "JSON", "Nesting limit");
    assertRefused(GOOD.replaceFirst("\\{", "{\"note\": " + deep + ","), "JSON", "Nesting limit");
  }

  @Test
  void aLongWrongValueIsNotToldWhole() {
    String text = GOOD.replace("\"full\"", "[" + "1, ".repeat(10_000) + "1]");
    assertTrue(assertRefused(text, "covariance_type").length() < 200);
  }
}
