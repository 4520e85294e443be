// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mixtura.weka.WekaData;
import weka.core.Attribute;
import weka.core.Instances;

/** Which attributes a fit leaves out. */
class AttributeChooserTest {
  private final TabDriver driver = new TabDriver();
  private final AttributeChooser chooser = TabDriver.of(() -> new AttributeChooser(() -> {}));

  @BeforeEach
  void loadIris() {
    load(WekaData.iris());
  }

  private void load(Instances data) {
    TabDriver.on(() -> chooser.setInstances(data));
  }

  private List<Integer> leftOut() {
    return TabDriver.of(chooser::leftOut);
  }

  private static Instances with(Instances data, String name) {
    Instances more = new Instances(data);
    more.insertAttributeAt(new Attribute(name), more.numAttributes());
    return more;
  }

  private static Instances numeric(String... names) {
    ArrayList<Attribute> attributes = new ArrayList<>();
    List.of(names).forEach(name -> attributes.add(new Attribute(name)));
    return new Instances("numbers", attributes, 0);
  }

  @Test
  void theLastAttributeIsTheClassIfItIsNominal() {
    assertEquals(List.of(4), leftOut());
    load(numeric("a", "b"));
    assertEquals(List.of(), leftOut());
    driver.load(WekaData.iris());
    assertEquals("(Nom) class", driver.chosenClass());
    driver.load(numeric("a", "b"));
    assertEquals("(none)", driver.chosenClass());
  }

  @Test
  void theClassOfTheDataGoesFirst() {
    Instances data = numeric("a", "b", "c");
    data.setClassIndex(1);
    load(data);
    assertEquals(List.of(1), leftOut());
  }

  @Test
  void aPersonsChoiceIsLeftOut() {
    driver.load(WekaData.iris());
    driver.chooseClass(0);
    driver.options("-N 2");
    driver.fit();
    assertEquals(5, driver.built().fit().model().schema().names().size());
    driver.chooseClass(1);
    driver.fit();
    assertEquals(
        List.of("sepalwidth", "petallength", "petalwidth", "class"),
        driver.built().fit().model().schema().names());
  }

  @Test
  void ignoredAttributesAreLeftOut() {
    TabDriver.on(() -> chooser.ignore(List.of("sepalwidth", "sepallength")));
    assertEquals(List.of(0, 1, 4), leftOut());
  }

  /** A filter that appends attributes does not change what a fit is about. */
  @Test
  void choicesStayWhenAttributesAreAddedOrRemoved() {
    TabDriver.on(() -> chooser.ignore(List.of("sepalwidth")));
    Instances more = with(WekaData.iris(), "extra");
    load(more);
    assertEquals(List.of(1, 4), leftOut());
    more.deleteAttributeAt(0);
    load(more);
    assertEquals(List.of(0, 3), leftOut());
  }

  @Test
  void noClassStaysNoClassWhenAttributesAreAdded() {
    driver.load(WekaData.iris());
    driver.chooseClass(0);
    driver.load(with(WekaData.iris(), "extra"));
    assertEquals("(none)", driver.chosenClass());
  }

  @Test
  void otherDataResetTheChoice() {
    TabDriver.on(() -> chooser.ignore(List.of("sepalwidth")));
    load(numeric("sepalwidth", "other"));
    assertEquals(List.of(), leftOut());
  }

  @Test
  void nothingCanBeChosenWhileAFitRuns() {
    driver.load(WekaData.iris());
    driver.options("-N 3 -tol 0 -I 1000000000");
    assertTrue(driver.enabled("classCombo"));
    driver.click("startButton");
    assertFalse(driver.enabled("classCombo"));
    assertFalse(driver.enabled("ignoreButton"));
    driver.click("stopButton");
    driver.await();
    assertTrue(driver.enabled("classCombo"));
  }
}
