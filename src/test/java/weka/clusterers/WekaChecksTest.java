// SPDX-License-Identifier: GPL-3.0-or-later
package weka.clusterers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weka.core.CheckGOE;
import weka.core.CheckOptionHandler;
import weka.core.Utils;

/**
 * Weka's checkers, whose answers are text. CheckClusterer prints what fails and goes on, so every
 * answer is held here.
 */
class WekaChecksTest {
  private static final String REFUSED = "no (OK error message)";

  @Test
  void checkClustererGivesTheRightAnswers() {
    CheckClusterer check = new CheckClusterer();
    check.setClusterer(new GaussianMixture());
    Map<String, String> answers = answers(check::doTests);
    Map<String, String> expected = new TreeMap<>();
    expected.put("options", "yes");
    expected.put("weighted instances clusterer", "yes");
    expected.put("serialVersionUID", "yes");
    expected.put("basic predict (nominal predictors)", "yes");
    expected.put("basic predict (numeric predictors)", "yes");
    expected.put("clusterer uses instance weights", "yes");
    expected.put("correct initialisation during buildClusterer", "yes");
    expected.put("clusterer doesn't alter original datasets", "yes");
    // what it is not
    expected.put("updateable clusterer", "no");
    expected.put("multi-instance clusterer", "no");
    // a mixture is over numeric and nominal attributes
    expected.put("basic predict (string predictors)", REFUSED);
    expected.put("basic predict (date predictors)", REFUSED);
    expected.put("basic predict (relational predictors)", REFUSED);
    // a mixture needs a row
    expected.put("handle zero training instances", REFUSED);
    // never silent imputation: refused until EM handles them exactly
    expected.put("missing predictor values", REFUSED);
    assertEquals(expected, answers);
  }

  /** All options of the table, and none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-N 3 -C diag -I 10 -tol 0.001 -R 0.01 -init random -starts 2 -start-model s.json"
            + " -export-model e.json -num-slots 1 -S 7",
        "-N 3 -max 5 -C auto -families VVV,diag -criterion cv -folds 3 -equal-weights"
            + " -init hierarchical",
      })
  void checkOptionHandlerSucceeds(String options) throws Exception {
    CheckOptionHandler check = new CheckOptionHandler();
    check.setOptionHandler(new GaussianMixture());
    check.setUserOptions(Utils.splitOptions(options));
    String text = printed(check::doTests);
    assertTrue(check.getSuccess(), text);
    assertFalse(text.contains("...no"), text);
  }

  @Test
  void checkGoeSucceeds() {
    CheckGOE check = new CheckGOE();
    check.setObject(new GaussianMixture());
    String text = printed(check::doTests);
    assertTrue(check.getSuccess(), text);
    assertTrue(text.contains("Tool tips...yes"), text);
  }

  /** Lines such as "basic predict (numeric predictors)...yes", without the types of the data. */
  private static Map<String, String> answers(Runnable check) {
    String text = printed(check);
    assertFalse(text.contains("FAILURE"), text);
    Map<String, String> answers = new TreeMap<>();
    text.lines()
        .filter(line -> line.contains("..."))
        .map(line -> line.replace(" (numeric & nominal predictors)", "").split("\\.\\.\\."))
        .forEach(parts -> answers.put(parts[0], parts[1]));
    return answers;
  }

  private static String printed(Runnable check) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      check.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
