// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixtura.testing.Complaint;
import org.mixtura.weka.WekaData;
import weka.clusterers.GaussianMixture;
import weka.core.Attribute;
import weka.core.Instances;

/** The reason at the Start button is that which Weka gives for the whole data. */
class DataCheckTest {
  private static Optional<String> refusal(Instances data, Integer... leftOut) {
    return new DataCheck(data).refusal(new GaussianMixture(), List.of(leftOut));
  }

  private static void assertRefused(Instances data, String words, Integer... leftOut) {
    String message = refusal(data, leftOut).orElseThrow();
    Complaint.assertWords(message, words);
    Instances training = new ChosenData(data, List.of(leftOut)).training();
    Exception thrown =
        assertThrows(Exception.class, () -> new GaussianMixture().buildClusterer(training));
    assertEquals(thrown.getMessage(), message);
  }

  private static Instances missing(int row, int attribute) {
    Instances data = WekaData.iris();
    data.instance(row).setMissing(attribute);
    return data;
  }

  @Test
  void numbersAndNominalValuesAreTaken() {
    assertEquals(Optional.empty(), refusal(WekaData.iris()));
    assertEquals(Optional.empty(), refusal(WekaData.iris(), 0, 4));
  }

  @Test
  void missingValuesAreRefusedWhereverTheyAre() {
    assertRefused(missing(0, 0), "missing values");
    assertRefused(missing(149, 3), "missing values", 0, 4);
    assertRefused(missing(70, 4), "missing values");
  }

  @Test
  void missingValuesOfAttributesThatAreLeftOutDoNotMatter() {
    assertEquals(Optional.empty(), refusal(missing(149, 4), 4));
    Instances two = missing(20, 1);
    two.instance(30).setMissing(2);
    assertRefused(two, "missing values", 1);
    assertEquals(Optional.empty(), refusal(two, 1, 2));
  }

  @Test
  void stringsAreRefused() {
    Instances data = WekaData.iris();
    data.insertAttributeAt(new Attribute("name", (List<String>) null), 0);
    data.forEach(row -> row.setValue(0, "flower"));
    assertRefused(data, "string");
    assertEquals(Optional.empty(), refusal(data, 0));
  }

  @Test
  void noRowsAndNoAttributesAreRefused() {
    assertRefused(new Instances(WekaData.iris(), 0), "training instances");
    assertRefused(WekaData.iris(), "No attributes", 0, 1, 2, 3, 4);
  }
}
