// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import weka.clusterers.GaussianMixture;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.Utils;

/** Extreme data: a model is fitted, and the report warns. */
class AwkwardDataTest {
  static List<String> types() {
    return CovarianceTypes.all().stream().map(CovarianceType::name).toList();
  }

  @ParameterizedTest
  @MethodSource("types")
  void oneRow(String type) throws Exception {
    Instances data = WekaData.arff("x numeric\ny numeric\n\n3,4\n");
    GaussianMixture clusterer = WekaData.built(data, "-N 3 -C " + type);
    assertOneComponent(clusterer, data, "only 1 distinct");
    assertTrue(clusterer.toString().contains("Constant, left out  x, y"));
  }

  @ParameterizedTest
  @MethodSource("types")
  void identicalRows(String type) throws Exception {
    Instances data = WekaData.arff("x numeric\ny numeric\n\n" + "1e-3,1e9\n".repeat(700));
    assertOneComponent(
        WekaData.built(data, "-N 2 -C " + type), data, "only 1 distinct", "constant");
  }

  private static void assertOneComponent(
      GaussianMixture clusterer, Instances data, String... warnings) {
    assertEquals(1, clusterer.numberOfClusters());
    assertArrayEquals(new double[] {1}, clusterer.clusterPriors());
    Instance row = data.instance(0);
    assertArrayEquals(new double[] {1}, clusterer.distributionForInstance(row));
    // with all attributes constant there is no density to speak of
    assertEquals(0, clusterer.logDensityForInstance(row));
    assertWarns(clusterer, warnings);
  }

  @ParameterizedTest
  @MethodSource("types")
  void constantAttributesAreLeftOut(String type) throws Exception {
    Instances data = WekaData.groups(2, 60, 3);
    Instances without = new Instances(data);
    without.deleteAttributeAt(1);
    data.forEach(row -> row.setValue(1, 1e5));
    GaussianMixture clusterer = WekaData.built(data, "-C " + type);
    GaussianMixture expected = WekaData.built(without, "-C " + type);
    assertWarns(clusterer, "constant in the training data: x2");
    for (int i = 0; i < 60; i++) {
      double[] scores = WekaData.score(expected, without.instance(i));
      assertArrayEquals(scores, WekaData.score(clusterer, data.instance(i)));
      data.instance(i).setValue(1, i % 3 == 0 ? Utils.missingValue() : 7);
      assertArrayEquals(scores, WekaData.score(clusterer, data.instance(i)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5, 1000, Integer.MAX_VALUE})
  void moreComponentsThanDistinctRows(int components) throws Exception {
    String rows = "1,2\n3,5\n4,4\n".repeat(5);
    Instances data = WekaData.arff("x numeric\ny numeric\n\n" + rows);
    GaussianMixture clusterer = WekaData.built(data, "-N " + components);
    assertEquals(3, clusterer.numberOfClusters());
    assertWarns(clusterer, "only 3 distinct", components + " components");
    assertEquals(1, Utils.sum(clusterer.distributionForInstance(data.instance(0))), 1e-12);
  }

  @Test
  void sparseRowsAreAsDenseOnes() throws Exception {
    Instances dense = WekaData.iris();
    dense.forEach(row -> row.setValue(3, row.value(3) < 1 ? 0 : row.value(3)));
    GaussianMixture expected = WekaData.built(dense, "-N 3 -starts 4");
    GaussianMixture found = WekaData.built(WekaData.sparse(dense), "-N 3 -starts 4");
    assertEquals(expected.toString(), found.toString());
    assertArrayEquals(
        WekaData.scores(expected, dense), WekaData.scores(found, WekaData.sparse(dense)));
  }

  @ParameterizedTest
  @MethodSource("types")
  void anOffsetChangesNothing(String type) throws Exception {
    Instances moved = WekaData.irisMeasures();
    moved.forEach(row -> add(row, 1e8));
    Instances data = new Instances(moved);
    data.forEach(row -> add(row, -1e8)); // exact: what is left of the digits
    GaussianMixture expected = WekaData.built(data, "-N 3 -starts 4 -C " + type);
    GaussianMixture found = WekaData.built(moved, "-N 3 -starts 4 -C " + type);
    assertEquals(
        expected.getMeasure("measureLogLikelihood"),
        found.getMeasure("measureLogLikelihood"),
        1e-5);
    for (int i = 0; i < data.numInstances(); i++) {
      assertArrayEquals(
          expected.distributionForInstance(data.instance(i)),
          found.distributionForInstance(moved.instance(i)),
          1e-4);
    }
  }

  private static void add(Instance row, double offset) {
    for (int j = 0; j < row.numAttributes(); j++) {
      row.setValue(j, row.value(j) + offset);
    }
  }

  static Stream<String> nominalRuns() {
    return Stream.concat(
        types().stream().map(type -> "-N 3 -C " + type),
        Stream.of("-init k-means++", "-init random-from-data", "-init random", "-N 1"));
  }

  /** The last attribute has one value; in nominal data the number of components has no limit. */
  @ParameterizedTest
  @MethodSource("nominalRuns")
  void nominalAttributesAlone(String options) throws Exception {
    String rows = "x,p,only\n".repeat(9) + "y,q,only\n".repeat(7) + "z,q,only\nx,q,only\n";
    Instances data = WekaData.arff("a {x,y,z}\nb {p,q}\nu {only}\n\n" + rows);
    GaussianMixture clusterer = WekaData.built(data, options);
    int components = clusterer.getNumComponents();
    assertEquals(components, clusterer.numberOfClusters());
    assertEquals(components - 1 + components * 3, clusterer.getMeasure("measureNumParameters"));
    assertEquals(1, sumOfDensities(clusterer, data), 1e-12);
  }

  /** Over all combinations of values; the density of a nominal row is a probability. */
  private static double sumOfDensities(GaussianMixture clusterer, Instances header) {
    double sum = 0;
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < 2; b++) {
        Instance row = new DenseInstance(1, new double[] {a, b, 0});
        row.setDataset(header);
        sum += Math.exp(clusterer.logDensityForInstance(row));
      }
    }
    return sum;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 100})
  void fewAndManyAttributes(int d) throws Exception {
    Instances data = WekaData.groups(2, 300, d);
    GaussianMixture clusterer = WekaData.built(data, "-C tied -starts 4");
    for (int i = 0; i < 4; i++) {
      assertEquals(
          clusterer.clusterInstance(data.instance(i % 2)),
          clusterer.clusterInstance(data.instance(i)));
    }
    assertEquals(d, clusterer.toString().lines().filter(l -> l.matches("x\\d+")).count());
    assertFalse(clusterer.toString().contains("NaN"));
  }

  private static void assertWarns(GaussianMixture clusterer, String... words) {
    String report = clusterer.toString();
    String warnings = String.join("\n", clusterer.fit().warnings());
    for (String word : words) {
      assertTrue(warnings.contains(word), warnings);
      assertTrue(report.replaceAll("\\s+", " ").contains(word), report);
    }
    assertTrue(Arrays.stream(clusterer.clusterPriors()).allMatch(p -> p > 0), report);
  }
}
