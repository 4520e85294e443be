// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weka.clusterers.GaussianMixture;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;

/**
 * Weka drops instance weights without a word where a clusterer does not use them; this one does.
 */
class InstanceWeightsTest {
  /** To the one optimum that there is. */
  private static final String CONVERGED = "-N 2 -tol 1e-13 -I 5000 -starts 4 -C ";

  @ParameterizedTest
  @ValueSource(strings = {"full", "tied", "diag", "spherical", "tied-diag", "tied-spherical"})
  void weightTwoIsTheRowTwice(String type) throws Exception {
    Instances weighted = WekaData.groups(2, 60, 2);
    Instances repeated = new Instances(weighted, 0);
    for (int i = 0; i < weighted.numInstances(); i++) {
      repeated.add(weighted.instance(i));
      if (i % 3 == 0) {
        weighted.instance(i).setWeight(2);
        Instance twin = (Instance) weighted.instance(i).copy();
        twin.setWeight(1);
        repeated.add(twin);
      }
    }
    assertSame(
        WekaData.built(weighted, CONVERGED + type), WekaData.built(repeated, CONVERGED + type));
  }

  private static void assertSame(GaussianMixture one, GaussianMixture other) throws Exception {
    for (String measure : new String[] {"LogLikelihood", "BIC", "AIC", "ICL", "NumParameters"}) {
      double expected = other.getMeasure("measure" + measure);
      assertEquals(
          expected, one.getMeasure("measure" + measure), 1e-9 * Math.abs(expected), measure);
    }
    Random random = new Random(1);
    for (int i = 0; i < 20; i++) {
      Instance row = new DenseInstance(1, random.doubles(2, -2, 8).toArray());
      assertEquals(other.logDensityForInstance(row), one.logDensityForInstance(row), 1e-6);
    }
  }

  @Test
  void weightsMoveThePriors() throws Exception {
    Instances data = WekaData.groups(2, 100, 1);
    for (int i = 0; i < 100; i += 2) {
      data.instance(i).setWeight(3);
    }
    GaussianMixture clusterer = WekaData.built(data, "");
    double[] priors = clusterer.clusterPriors();
    assertEquals(0.75, priors[clusterer.clusterInstance(data.instance(0))], 0.01);
    assertEquals(0.25, priors[clusterer.clusterInstance(data.instance(1))], 0.01);
  }

  /** In any place, and however far away; not a bit changes. */
  @Test
  void weightZeroIsTheRowAbsentButScored() throws Exception {
    Instances without = WekaData.groups(2, 60, 2);
    Instances with = new Instances(without, 0);
    for (Instance row : without) {
      with.add(new DenseInstance(0, new double[] {1e6 * row.value(0), -7}));
      with.add(row);
    }
    GaussianMixture expected = WekaData.built(without, "-N 3");
    GaussianMixture found = WekaData.built(with, "-N 3");
    assertEquals(expected.toString(), found.toString());
    for (Instance row : with) {
      assertArrayEquals(WekaData.score(expected, row), WekaData.score(found, row));
      assertTrue(found.clusterInstance(row) >= 0);
    }
  }

  @Test
  void theScaleOfAllWeightsChangesNothingButTheTotal() throws Exception {
    Instances light = WekaData.groups(2, 60, 2);
    Instances heavy = new Instances(light);
    light.forEach(row -> row.setWeight(0.25));
    GaussianMixture one = WekaData.built(light, "-R 0");
    GaussianMixture other = WekaData.built(heavy, "-R 0");
    assertEquals(
        other.getMeasure("measureLogLikelihood"),
        4 * one.getMeasure("measureLogLikelihood"),
        1e-9 * Math.abs(other.getMeasure("measureLogLikelihood")));
    assertTrue(one.toString().contains("total weight 15\n"), one.toString());
  }

  @Test
  void allWeightsZeroIsAnError() {
    Instances data = WekaData.groups(2, 6, 2);
    data.forEach(row -> row.setWeight(0));
    String message =
        assertThrows(IllegalArgumentException.class, () -> WekaData.built(data, "")).getMessage();
    assertTrue(message.contains("all 6 rows") && message.contains("weight 0"), message);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, -1e-300, Double.NaN, Double.POSITIVE_INFINITY})
  void aWeightThatIsNoneIsNamedWithItsRow(double weight) {
    Instances data = WekaData.groups(2, 6, 2);
    data.instance(3).setWeight(weight);
    String message =
        assertThrows(IllegalArgumentException.class, () -> WekaData.built(data, "")).getMessage();
    assertTrue(message.contains("row 4") && message.contains("" + weight), message);
  }
}
