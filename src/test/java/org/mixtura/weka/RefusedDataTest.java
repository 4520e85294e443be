// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import weka.clusterers.GaussianMixture;
import weka.core.Attribute;
import weka.core.Capabilities.Capability;
import weka.core.Instances;

/** Data that no mixture can be fitted to: the message says what is wrong, and where. */
class RefusedDataTest {
  @Test
  void capabilitiesAreNumericAndNominalWithoutClass() {
    GaussianMixture clusterer = new GaussianMixture();
    Set<Capability> handled = EnumSet.noneOf(Capability.class);
    for (Capability capability : Capability.values()) {
      if (clusterer.getCapabilities().handles(capability)) {
        handled.add(capability);
      }
    }
    assertEquals(
        EnumSet.of(
            Capability.NUMERIC_ATTRIBUTES,
            Capability.NOMINAL_ATTRIBUTES,
            Capability.BINARY_ATTRIBUTES,
            Capability.UNARY_ATTRIBUTES,
            Capability.EMPTY_NOMINAL_ATTRIBUTES,
            Capability.NO_CLASS),
        handled);
    assertEquals(1, clusterer.getCapabilities().getMinimumNumberInstances());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "string            | words               | Cannot handle string attributes",
        "date              | 2026-11-22T00:00:00 | Cannot handle date attributes",
        "numeric           | ?                   | Cannot handle missing values",
        "{a,b}             | ?                   | Cannot handle missing values",
        "{}                | ?                   | Cannot handle missing values",
      })
  void anAttributeThatIsNotForMixtures(String type, String value, String message) {
    Instances data = WekaData.arff("x numeric\ny " + type + "\n\n1," + value + "\n2," + value);
    assertEquals("weka.clusterers.GaussianMixture: " + message + "!", refusal(data));
  }

  @Test
  void aRelationalAttribute() {
    Instances data = WekaData.groups(2, 4, 1);
    Instances inner = new Instances(data, 0);
    data.insertAttributeAt(new Attribute("bag", inner), 1);
    data.forEach(row -> row.setValue(1, row.attribute(1).addRelation(inner)));
    assertTrue(refusal(data).contains("Cannot handle relational attributes"), refusal(data));
  }

  @Test
  void aClassAttribute() {
    Instances data = WekaData.iris();
    data.setClassIndex(4);
    assertTrue(refusal(data).contains("class"), refusal(data));
  }

  @Test
  void noRows() {
    assertTrue(refusal(new Instances(WekaData.iris(), 0)).contains("Not enough"));
  }

  @Test
  void noAttributes() {
    assertTrue(refusal(new Instances("none", new ArrayList<>(), 0)).contains("No attributes"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void anInfiniteValueIsNamedWithRowAndAttribute(double value) {
    Instances data = WekaData.iris();
    data.instance(41).setValue(2, value);
    String message = refusal(data);
    assertTrue(message.contains("row 42"), message);
    assertTrue(message.contains("petallength"), message);
    assertTrue(message.contains(String.valueOf(value)), message);
  }

  /** With Weka's own check switched off. */
  @Test
  void aMissingValueIsNamedWithRowAndAttribute() {
    Instances data = WekaData.iris();
    data.instance(41).setMissing(2);
    data.instance(41).setMissing(4);
    String message = refusal(data, "-do-not-check-capabilities");
    assertTrue(message.contains("row 42") && message.contains("petallength"), message);
    data.instance(41).setValue(2, 1);
    message = refusal(data, "-do-not-check-capabilities");
    assertTrue(message.contains("row 42") && message.contains("'class'"), message);
  }

  @Test
  void valuesTooLargeToSquareAreNamed() {
    Instances data = WekaData.groups(2, 6, 2);
    data.instance(2).setValue(1, 1e200);
    assertTrue(refusal(data).contains("'x2'"), refusal(data));
  }

  @Test
  void aFailedBuildLeavesNoModelOfBefore() throws Exception {
    GaussianMixture clusterer = WekaData.built(WekaData.irisMeasures(), "-starts 2");
    assertTrue(clusterer.toString().contains("Log-likelihood"));
    assertThrows(
        Exception.class, () -> clusterer.buildClusterer(new Instances("", new ArrayList<>(), 0)));
    assertFalse(clusterer.toString().contains("Log-likelihood"));
  }

  @Test
  void trainingDataAreLeftAsTheyWere() throws Exception {
    Instances data = WekaData.creditG();
    String before = data.toString();
    WekaData.built(data, "-starts 2 -I 3");
    assertEquals(before, data.toString());
  }

  private static String refusal(Instances data, String... options) {
    return assertThrows(Exception.class, () -> WekaData.built(data, String.join(" ", options)))
        .getMessage();
  }
}
