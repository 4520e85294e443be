// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.testing.MixtureAssert.assertSameBits;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Maximisation;
import org.mixtura.model.Schema;
import org.mixtura.testing.Examples;

/** Starts from agglomeration, the first of several. */
class HierarchicalStartTest {
  private static final CategoricalAttribute COLOUR =
      new CategoricalAttribute("colour", List.of("red", "green", "blue"));

  /** Each cluster gets a little of the covariance within all of them, and so a little weight. */
  private static final double FEW_MORE = 0.01;

  private static GaussianMixture start(Samples samples, int components, long seed) {
    return start(samples, CovarianceTypes.FULL, components, seed);
  }

  private static GaussianMixture start(
      Samples samples, CovarianceType type, int components, long seed) {
    double[] ridge = new double[samples.dimension()];
    Arrays.fill(ridge, 1e-6);
    Maximisation step = new Maximisation(Schema.of(samples), type, ridge);
    return Examples.starter(samples, step, components, seed).draw(StartMethod.HIERARCHICAL, 0);
  }

  private static double[] sorted(double[] values) {
    return Arrays.stream(values).sorted().toArray();
  }

  private static double[] firsts(GaussianMixture model) {
    return sorted(Arrays.stream(model.means()).mapToDouble(mean -> mean[0]).toArray());
  }

  /** Half, three and two tenths of the rows, far from each other. */
  private static double[][] threeGroups(int n) {
    int[] groups = {0, 0, 0, 0, 0, 1, 1, 1, 2, 2};
    Random random = new Random(n);
    double[][] rows = new double[n][];
    for (int i = 0; i < n; i++) {
      int group = groups[i % 10];
      rows[i] =
          new double[] {50 * group + random.nextGaussian(), -30 * group + random.nextGaussian()};
    }
    return rows;
  }

  @Test
  void theOthersAreThoseOfKmeans() {
    List<String> expected =
        List.of(
            "hierarchical",
            "kmeans",
            "kmeans, whitened",
            "k-means++",
            "random-from-data",
            "kmeans",
            "kmeans, whitened");
    assertEquals(
        expected, IntStream.range(0, 7).mapToObj(StartMethod.HIERARCHICAL::label).toList());
  }

  @Test
  void theMomentsAreThoseOfTheClusters() {
    double[][] rows = {{1, 1}, {2, 1}, {1, 3}, {10, 9}, {12, 10}, {12, 13}, {13, 11}};
    GaussianMixture start = start(Samples.of(rows), 2, 1);
    assertArrayEquals(new double[] {4 / 3.0, 47 / 4.0}, firsts(start), 1e-12);
    assertArrayEquals(new double[] {3 / 7.0, 4 / 7.0}, sorted(start.weights()), FEW_MORE);
  }

  @ParameterizedTest
  @MethodSource("org.mixtura.testing.Examples#types")
  void nothingIsLeftToChance(CovarianceType type) {
    Samples samples = Samples.of(threeGroups(300));
    assertSameBits(start(samples, type, 3, 1), start(samples, type, 3, 2));
  }

  @Test
  void someStandForAllWhereThereAreVeryMany() {
    GaussianMixture start = start(Samples.of(threeGroups(6000)), 3, 1);
    assertArrayEquals(new double[] {0.2, 0.3, 0.5}, sorted(start.weights()), 0.03);
    assertArrayEquals(new double[] {0, 50, 100}, firsts(start), 0.2);
  }

  /** Eight answers that go together lie further apart than two places do. */
  @Test
  void categoricalAttributesCount() {
    List<CategoricalAttribute> answers =
        IntStream.range(0, 8)
            .mapToObj(a -> new CategoricalAttribute("answer " + a, List.of("no", "yes")))
            .toList();
    Samples.Builder builder = Samples.builder(List.of("x"), answers);
    for (int i = 0; i < 60; i++) {
      double[] row = new double[9];
      Arrays.fill(row, i / 2 % 2);
      row[0] = i % 2;
      builder.add(row);
    }
    GaussianMixture start = start(builder.build(), 2, 1);
    assertArrayEquals(new double[] {0.5, 0.5}, start.weights(), 1e-12);
    double[] shares = start.categorical().get(3).probabilities(0);
    assertTrue(Math.max(shares[0], shares[1]) > 0.9, () -> Arrays.toString(shares));
  }

  @Test
  void categoricalAttributesAloneAreEnough() {
    Samples.Builder builder = Samples.builder(List.of(), List.of(COLOUR));
    IntStream.range(0, 60).forEach(i -> builder.add(new double[] {i % 3}));
    GaussianMixture start = start(builder.build(), 3, 1);
    assertArrayEquals(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, start.weights(), 0.02);
  }

  /** As an attribute can be in a sub-sample. */
  @Test
  void aConstantAttributeDoesNotMatter() {
    double[][] rows =
        Arrays.stream(threeGroups(100))
            .map(row -> new double[] {row[0], 7, row[1]})
            .toArray(double[][]::new);
    GaussianMixture start = start(Samples.of(rows), 3, 1);
    assertArrayEquals(new double[] {0.2, 0.3, 0.5}, sorted(start.weights()), FEW_MORE);
    assertEquals(7, start.mean(0)[1], 1e-12);
  }

  @Test
  void moreComponentsThanDistinctSamplesAreStartedToo() {
    double[][] rows = {{1, 1}, {1, 1}, {2, 5}, {2, 5}, {2, 5}};
    assertEquals(4, start(Samples.of(rows), 4, 1).components());
  }
}
