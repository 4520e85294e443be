// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weka.clusterers.GaussianMixture;
import weka.core.Instance;
import weka.core.Instances;

/** Columns for the Experimenter, against their definitions. */
class MeasuresTest {
  private static Instances data;
  private static GaussianMixture clusterer;

  @BeforeAll
  static void build() throws Exception {
    data = WekaData.irisMeasures();
    for (int i = 0; i < 150; i += 2) {
      data.instance(i).setWeight(2.5);
    }
    clusterer = WekaData.built(data, "-N 3 -starts 4");
  }

  @Test
  void namesBeginAsWekaWantsThem() {
    assertEquals(
        List.of(
            "measureBIC",
            "measureAIC",
            "measureICL",
            "measureLogLikelihood",
            "measureIterations",
            "measureConverged",
            "measureNumParameters"),
        Collections.list(clusterer.enumerateMeasures()));
  }

  @Test
  void logLikelihoodIsTheWeightedSumOfLogDensities() {
    double sum = 0;
    for (Instance row : data) {
      sum += row.weight() * clusterer.logDensityForInstance(row);
    }
    assertMeasure(sum, "measureLogLikelihood");
  }

  /** K - 1 weights, K d means and K d (d + 1) / 2 covariances; the sample size is the weight. */
  @Test
  void criteriaFollowTheirFormulas() throws Exception {
    double minusTwoLogL = -2 * clusterer.getMeasure("measureLogLikelihood");
    double bic = minusTwoLogL + 44 * Math.log(75 * 2.5 + 75);
    double certainty = 0;
    for (Instance row : data) {
      double[] distribution = clusterer.distributionForInstance(row);
      double largest = Arrays.stream(distribution).max().getAsDouble();
      certainty += row.weight() * Math.log(largest);
    }
    assertMeasure(44, "measureNumParameters");
    assertMeasure(minusTwoLogL + 88, "measureAIC");
    assertMeasure(bic, "measureBIC");
    assertMeasure(bic - 2 * certainty, "measureICL");
  }

  private static void assertMeasure(double expected, String measure) {
    double tolerance = 1e-10 * Math.abs(expected);
    assertEquals(expected, clusterer.getMeasure(measure), tolerance, measure);
  }

  @Test
  void iterationsAndConvergenceAreCounted() throws Exception {
    GaussianMixture stopped = WekaData.built(data, "-N 3 -starts 1 -I 3 -tol 0");
    assertEquals(3, stopped.getMeasure("measureIterations"));
    assertEquals(0, stopped.getMeasure("measureConverged"));
    assertEquals(1, clusterer.getMeasure("measureConverged"));
    assertTrue(clusterer.getMeasure("measureIterations") < 500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"measureAccuracy", "measurebic", "BIC", ""})
  void anUnknownMeasureIsRefusedWithWhatThereIs(String name) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> clusterer.getMeasure(name)).getMessage();
    assertTrue(message.contains("'" + name + "'") && message.contains("measureICL"), message);
  }
}
