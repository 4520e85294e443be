// SPDX-License-Identifier: GPL-3.0-or-later
package weka.filters.unsupervised.attribute;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weka.core.CheckGOE;
import weka.core.CheckOptionHandler;
import weka.core.SerializationHelper;
import weka.core.Utils;

/** Weka's checkers of options and of what the editor shows. */
class MixtureScoresChecksTest {
  /** All options of the table, and none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-W \"weka.clusterers.GaussianMixture -N 3 -C diag -S 7\" -I first-3,5 -q 0.05 -no-cluster"
            + " -no-probabilities",
        "-model m.json -no-log-density -no-outlier -output-debug-info -do-not-check-capabilities",
      })
  void checkOptionHandlerSucceeds(String options) throws Exception {
    CheckOptionHandler check = new CheckOptionHandler();
    check.setSilent(true);
    check.setOptionHandler(new MixtureScores());
    check.setUserOptions(Utils.splitOptions(options));
    assertTrue(check.checkListOptions(), "listed");
    assertTrue(check.checkSetOptions(), "set");
    assertTrue(check.checkDefaultOptions(), "defaults");
    assertTrue(check.checkRemainingOptions(), "remaining");
    assertTrue(check.checkCanonicalUserOptions(), "canonical");
    assertTrue(check.checkResettingOptions(), "reset");
  }

  @Test
  void checkGoeSucceeds() {
    CheckGOE check = new CheckGOE();
    check.setSilent(true);
    check.setObject(new MixtureScores());
    assertTrue(check.checkGlobalInfo(), "global info");
    assertTrue(check.checkToolTips(), "tool tips");
  }

  @Test
  void theSerializedFormHasAVersion() {
    assertFalse(SerializationHelper.needsUID(MixtureScores.class));
  }
}
