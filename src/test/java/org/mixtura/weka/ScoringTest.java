// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.model.GaussianMixture;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.Utils;

/** What Weka demands of a built clusterer. */
class ScoringTest {
  private static Instances data;
  private static weka.clusterers.GaussianMixture clusterer;

  @BeforeAll
  static void build() throws Exception {
    data = WekaData.iris();
    clusterer = WekaData.built(data, "-N 3 -starts 4");
  }

  @Test
  void theAnswersAgreeWithEachOther() throws Exception {
    double[] priors = clusterer.clusterPriors();
    for (Instance row : data) {
      double[] perCluster = clusterer.logDensityPerClusterForInstance(row);
      double[] joint = clusterer.logJointDensitiesForInstance(row);
      double density = 0;
      for (int k = 0; k < 3; k++) {
        assertEquals(Math.log(priors[k]) + perCluster[k], joint[k], 1e-12);
        density += Math.exp(joint[k]);
      }
      assertEquals(Math.log(density), clusterer.logDensityForInstance(row), 1e-12);
      double[] distribution = clusterer.distributionForInstance(row);
      assertArrayEquals(Utils.logs2probs(joint), distribution, 1e-12);
      assertEquals(Utils.maxIndex(distribution), clusterer.clusterInstance(row));
    }
    assertEquals(1, Utils.sum(priors), 1e-12);
    assertEquals(3, clusterer.numberOfClusters());
  }

  /** Weka's base class adds log priors in place into what it is given. */
  @Test
  void arraysAreFresh() {
    assertNotSame(clusterer.clusterPriors(), clusterer.clusterPriors());
    Arrays.fill(clusterer.clusterPriors(), 7);
    Arrays.fill(clusterer.logDensityPerClusterForInstance(data.instance(0)), 7);
    Arrays.fill(clusterer.distributionForInstance(data.instance(0)), 7);
    assertEquals(1, Utils.sum(clusterer.clusterPriors()), 1e-12);
    assertEquals(1, Utils.sum(clusterer.distributionForInstance(data.instance(0))), 1e-12);
  }

  /** Each subset of the five attributes; the class is nominal. */
  @ParameterizedTest
  @ValueSource(ints = {1, 5, 10, 14, 15, 16, 17, 24, 30})
  void missingValuesAreMarginalised(int missing) {
    List<String> present = new ArrayList<>();
    for (int j = 0; j < 5; j++) {
      if ((missing >> j & 1) == 0) {
        present.add(data.attribute(j).name());
      }
    }
    GaussianMixture marginal = clusterer.fit().model().marginal(present);
    for (Instance row : data) {
      Instance holed = (Instance) row.copy();
      double[] rest = new double[present.size()];
      int at = 0;
      for (int j = 0; j < 5; j++) {
        if ((missing >> j & 1) == 0) {
          rest[at++] = row.value(j);
        } else {
          holed.setMissing(j);
        }
      }
      assertEquals(marginal.logDensity(rest), clusterer.logDensityForInstance(holed), 1e-12);
      assertArrayEquals(
          marginal.responsibilities(rest), clusterer.distributionForInstance(holed), 1e-12);
    }
  }

  @Test
  void withEverythingMissingTheWeightsRemain() {
    Instance nothing = new DenseInstance(5); // all missing
    nothing.setDataset(data);
    assertEquals(0, clusterer.logDensityForInstance(nothing));
    assertArrayEquals(clusterer.clusterPriors(), clusterer.distributionForInstance(nothing));
  }

  @Test
  void aRowFarAwayHasADistribution() {
    Instance far = new DenseInstance(1, new double[] {1e9, -1e9, 1e9, 0, 1});
    assertEquals(1, Utils.sum(clusterer.distributionForInstance(far)), 1e-12);
    assertTrue(clusterer.logDensityForInstance(far) < -1e9);
  }

  @Test
  void anInfiniteValueIsNamed() {
    Instance row = (Instance) data.instance(0).copy();
    row.setValue(1, Double.NEGATIVE_INFINITY);
    String message =
        assertThrows(IllegalArgumentException.class, () -> clusterer.distributionForInstance(row))
            .getMessage();
    assertTrue(message.contains("sepalwidth") && message.contains("-Infinity"), message);
  }

  /** From a test set whose header lists more of them. */
  @Test
  void aNominalValueNotSeenInTrainingIsNamed() {
    Instance row = new DenseInstance(1, new double[] {5, 3, 2, 1, 3});
    String message =
        assertThrows(IllegalArgumentException.class, () -> clusterer.clusterInstance(row))
            .getMessage();
    assertTrue(message.contains("'class'") && message.contains("3 values"), message);
  }

  @Test
  void severalThreadsGetTheSameAnswers() throws Exception {
    double[][] expected = WekaData.scores(clusterer, data);
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<double[][]>> tasks = new ArrayList<>();
      for (int t = 0; t < 64; t++) {
        tasks.add(() -> WekaData.scores(clusterer, data));
      }
      for (Future<double[][]> answer : pool.invokeAll(tasks)) {
        assertArrayEquals(expected, answer.get());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void beforeABuildThereAreNoAnswers() {
    weka.clusterers.GaussianMixture unbuilt = WekaData.withOptions("-N 7");
    Instance row = data.instance(0);
    for (Callable<Object> question :
        List.<Callable<Object>>of(
            () -> unbuilt.distributionForInstance(row),
            () -> unbuilt.clusterInstance(row),
            () -> unbuilt.logDensityForInstance(row),
            unbuilt::clusterPriors,
            () -> unbuilt.getMeasure("measureBIC"))) {
      String message = assertThrows(IllegalStateException.class, question::call).getMessage();
      assertTrue(message.contains("No clusterer built yet"), message);
    }
    assertTrue(unbuilt.toString().contains("no clusterer built yet"), unbuilt.toString());
    assertEquals(7, unbuilt.numberOfClusters());
  }
}
