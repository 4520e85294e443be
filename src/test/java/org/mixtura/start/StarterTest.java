// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Maximisation;
import org.mixtura.model.Schema;
import org.mixtura.moments.Moments;
import org.mixtura.moments.PooledStatistics;
import org.mixtura.moments.Spread;
import org.mixtura.testing.Examples;
import org.mixtura.testing.MixtureAssert;
import org.mixtura.work.Checkpoint;

class StarterTest {
  private static final double[][] ROWS = Examples.rows(300, 2, 5);
  private static final Samples SAMPLES = Samples.of(ROWS);

  static Stream<Arguments> typesAndMethods() {
    return Examples.types()
        .flatMap(type -> Arrays.stream(StartMethod.values()).map(m -> Arguments.of(type, m)));
  }

  private static Starter starter(Samples samples, CovarianceType type, int components, long seed) {
    Maximisation step = new Maximisation(Schema.of(samples), type, new double[samples.dimension()]);
    return Examples.starter(samples, step, components, seed);
  }

  @ParameterizedTest
  @MethodSource("typesAndMethods")
  void theSameNumberAndSeedGiveTheSameStart(CovarianceType type, StartMethod method) {
    GaussianMixture one = starter(SAMPLES, type, 4, 11).draw(method, 3);
    MixtureAssert.assertSameBits(one, starter(SAMPLES, type, 4, 11).draw(method, 3));
    assertFalse(
        Arrays.deepEquals(one.means(), starter(SAMPLES, type, 4, 12).draw(method, 3).means()));
    assertFalse(
        Arrays.deepEquals(one.means(), starter(SAMPLES, type, 4, 11).draw(method, 4).means()));
  }

  @ParameterizedTest
  @MethodSource("typesAndMethods")
  void everyComponentStartsWithMoreThanOneSampleOfWeight(CovarianceType type, StartMethod method) {
    GaussianMixture start = starter(SAMPLES, type, 3, 1).draw(method, 0);
    for (int k = 0; k < 3; k++) {
      assertTrue(start.weight(k) > 2.0 / 300, "weight " + start.weight(k));
    }
    assertEquals(1, Arrays.stream(start.weights()).sum(), 1e-12);
  }

  /**
   * In scikit-learn 1.9.1, {@code GaussianMixture} with {@code init_params} "k-means++" or
   * "random_from_data" gives each component a single sample: the first weights sum to K / n, and
   * the first covariances are the ridge.
   */
  @ParameterizedTest
  @EnumSource(
      value = StartMethod.class,
      names = {"KMEANS_PLUS_PLUS", "RANDOM_FROM_DATA"})
  void pointStartsAreSamplesWithThePooledCovariance(StartMethod method) {
    GaussianMixture start = starter(SAMPLES, CovarianceTypes.FULL, 5, 1).draw(method, 0);
    Moments pooled = PooledStatistics.moments(SAMPLES, Spread.FULL, Checkpoint.NONE);
    Set<Integer> chosen = new HashSet<>();
    for (int k = 0; k < 5; k++) {
      assertEquals(0.2, start.weight(k), 1e-15);
      chosen.add(indexOf(start.mean(k)));
      for (int j = 0; j < 2; j++) {
        for (int l = 0; l < 2; l++) {
          double expected = pooled.central().scatter(0, j, l) / 300;
          assertEquals(
              expected, start.covariance(k)[j][l], 1e-12 * pooled.central().scatter(0, j, j) / 300);
        }
      }
    }
    assertEquals(5, chosen.size());
  }

  private static int indexOf(double[] mean) {
    for (int i = 0; i < ROWS.length; i++) {
      if (Math.hypot(ROWS[i][0] - mean[0], ROWS[i][1] - mean[1]) < 1e-12) {
        return i;
      }
    }
    throw new AssertionError("no sample is at " + Arrays.toString(mean));
  }

  @Test
  void kmeansFindsGroupsThatLieApart() {
    double[][] rows = new double[40][];
    Arrays.setAll(rows, i -> new double[] {i % 4 * 100 + i / 4, i % 4 * 50 + i / 8});
    GaussianMixture start =
        starter(Samples.of(rows), CovarianceTypes.FULL, 4, 1).draw(StartMethod.KMEANS, 0);
    double[] firsts = Arrays.stream(start.means()).mapToDouble(mean -> mean[0]).sorted().toArray();
    assertArrayEquals(new double[] {4.5, 104.5, 204.5, 304.5}, firsts, 1e-9);
    assertArrayEquals(new double[] {0.25, 0.25, 0.25, 0.25}, start.weights(), 1e-12);
  }

  /** Rows of weight 3 in a table, against the table that has them three times. */
  @Test
  void kmeansCountsSampleWeights() {
    double[][] rows = {{0}, {1}, {2}, {100}, {101}, {103}};
    double[] weights = {1, 3, 1, 2, 1, 1};
    GaussianMixture weighted =
        starter(Samples.of(rows, weights), CovarianceTypes.FULL, 2, 1).draw(StartMethod.KMEANS, 0);
    double[] firsts =
        Arrays.stream(weighted.means()).mapToDouble(mean -> mean[0]).sorted().toArray();
    assertArrayEquals(new double[] {1, (200 + 101 + 103) / 4.0}, firsts, 1e-12);
  }

  @ParameterizedTest
  @EnumSource(StartMethod.class)
  void identicalPointsDoNotStopAStart(StartMethod method) {
    double[][] rows = {{1, 1}, {1, 1}, {1, 1}, {2, 3}, {2, 3}};
    Samples samples = Samples.of(rows);
    Maximisation ridged =
        new Maximisation(Schema.of(samples), CovarianceTypes.FULL, new double[] {1e-9, 1e-9});
    GaussianMixture start = Examples.starter(samples, ridged, 2, 1).draw(method, 0);
    assertEquals(1, start.weight(0) + start.weight(1), 1e-15);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void categoricalAttributesAloneCanBeStartedFrom(int components) {
    CategoricalAttribute answer = new CategoricalAttribute("answer", List.of("no", "yes"));
    Samples samples =
        Samples.builder(List.of(), List.of(answer))
            .add(new double[] {0})
            .add(new double[] {1})
            .add(new double[] {1})
            .build();
    for (StartMethod method : StartMethod.values()) {
      GaussianMixture start = starter(samples, CovarianceTypes.FULL, components, 1).draw(method, 0);
      assertEquals(components, start.components());
    }
  }
}
