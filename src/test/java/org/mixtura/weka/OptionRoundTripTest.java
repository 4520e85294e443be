// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import weka.clusterers.GaussianMixture;
import weka.core.SelectedTag;
import weka.core.Tag;
import weka.core.Utils;

/** Any values of all options, written and read. */
class OptionRoundTripTest {
  @Test
  void anyValuesComeBackFromAnotherObject() throws Exception {
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      GaussianMixture one = random(random);
      GaussianMixture other = random(random);
      other.setOptions(one.getOptions());
      assertEquals(properties(one), properties(other));
      assertArrayEquals(one.getOptions(), other.getOptions());
    }
  }

  /** As Weka writes a clusterer into a result buffer, an experiment or a flow. */
  @Test
  void anyValuesComeBackFromOneLineOfText() throws Exception {
    Random random = new Random(2);
    for (int i = 0; i < 200; i++) {
      GaussianMixture one = random(random);
      GaussianMixture other = new GaussianMixture();
      other.setOptions(Utils.splitOptions(Utils.joinOptions(one.getOptions())));
      assertEquals(properties(one), properties(other));
    }
  }

  @Test
  void absentOptionsReturnToTheirDefaults() throws Exception {
    Random random = new Random(3);
    for (int i = 0; i < 50; i++) {
      GaussianMixture clusterer = random(random);
      clusterer.setOptions(new String[0]);
      assertEquals(properties(new GaussianMixture()), properties(clusterer));
    }
  }

  private static GaussianMixture random(Random random) {
    try {
      GaussianMixture clusterer = new GaussianMixture();
      clusterer.setNumComponents(1 + random.nextInt(Integer.MAX_VALUE));
      clusterer.setCovarianceType(any(clusterer.getCovarianceType(), random));
      clusterer.setMaxComponents(random.nextBoolean() ? -1 : 1 + random.nextInt(1000));
      clusterer.setFamilies(families(random));
      clusterer.setCriterion(any(clusterer.getCriterion(), random));
      clusterer.setFolds(2 + random.nextInt(1000));
      clusterer.setEqualWeights(random.nextBoolean());
      clusterer.setMaxIterations(random.nextInt(Integer.MAX_VALUE));
      clusterer.setTolerance(number(random));
      clusterer.setRegularisation(number(random));
      clusterer.setStart(any(clusterer.getStart(), random));
      clusterer.setStarts(1 + random.nextInt(1000));
      clusterer.setNumExecutionSlots(random.nextInt(100));
      clusterer.setStartModel(file(random));
      clusterer.setExportModel(file(random));
      clusterer.setSeed(random.nextInt());
      clusterer.setDebug(random.nextBoolean());
      clusterer.setDoNotCheckCapabilities(random.nextBoolean());
      return clusterer;
    } catch (RuntimeException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SelectedTag any(SelectedTag property, Random random) {
    Tag[] tags = property.getTags();
    return new SelectedTag(tags[random.nextInt(tags.length)].getID(), tags);
  }

  /** Any double that is finite and not negative. */
  private static double number(Random random) {
    double value = Math.abs(Double.longBitsToDouble(random.nextLong()));
    return Double.isFinite(value) ? value : 0;
  }

  private static String families(Random random) {
    String[] names = {"", "full", "VVV,EII", "diag, tied", " tied-diag,diag ,diag"};
    return names[random.nextInt(names.length)];
  }

  private static File file(Random random) {
    String[] names = {
      "", "m.json", "no/such folder/a b.json", "C:\\x\\\"y\".json", "-N", "Ä '.json"
    };
    return new File(names[random.nextInt(names.length)]);
  }

  private static List<Object> properties(GaussianMixture clusterer) {
    return Arrays.asList(
        clusterer.getNumComponents(),
        clusterer.getCovarianceType().getSelectedTag().getIDStr(),
        clusterer.getMaxComponents(),
        clusterer.getFamilies(),
        clusterer.getCriterion().getSelectedTag().getIDStr(),
        clusterer.getFolds(),
        clusterer.getEqualWeights(),
        clusterer.getMaxIterations(),
        clusterer.getTolerance(),
        clusterer.getRegularisation(),
        clusterer.getStart().getSelectedTag().getIDStr(),
        clusterer.getStarts(),
        clusterer.getNumExecutionSlots(),
        clusterer.getStartModel(),
        clusterer.getExportModel(),
        clusterer.getSeed(),
        clusterer.getDebug(),
        clusterer.getDoNotCheckCapabilities());
  }

  @Test
  void randomOptionsDiffer() {
    Random random = new Random(5);
    assertNotEquals(properties(random(random)), properties(random(random)));
  }
}
