// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.data.Samples;
import org.mixtura.moments.PooledStatistics;
import org.mixtura.testing.Examples;
import org.mixtura.testing.Reference;
import org.mixtura.work.Checkpoint;

/** The agglomeration of samples, whatever their attributes. */
class HierarchyTest {
  private static final int MAX_CLUSTERS = 9;

  private static StartPoints points(Samples samples) {
    return new StartPoints(samples, PooledStatistics.of(samples, Checkpoint.NONE));
  }

  private static int[] clusters(Samples samples, int count) {
    return points(samples).hierarchy(Checkpoint.NONE).clusters(count);
  }

  private static int[] clusters(double[][] rows, int count) {
    return Partition.renumbered(clusters(Samples.of(rows), count));
  }

  @Test
  void irisFallsApartAsInMclust() {
    Hierarchy hierarchy = points(Samples.of(Reference.iris())).hierarchy(Checkpoint.NONE);
    for (int k = 2; k <= MAX_CLUSTERS; k++) {
      String count = String.valueOf(k);
      int[] mclust =
          Reference.table("mclust-hclass-iris.csv").stream()
              .mapToInt(row -> Integer.parseInt(row.get(count)))
              .toArray();
      assertArrayEquals(
          Partition.renumbered(mclust), Partition.renumbered(hierarchy.clusters(k)), count);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void theOrderOfRowsDoesNotMatter(int seed) {
    double[][] rows = Reference.iris();
    List<Integer> order = Arrays.asList(IntStream.range(0, 150).boxed().toArray(Integer[]::new));
    Collections.shuffle(order, new Random(seed));
    double[][] shuffled = order.stream().map(i -> rows[i]).toArray(double[][]::new);
    for (int k = 2; k <= MAX_CLUSTERS; k++) {
      int[] plain = clusters(rows, k);
      int[] expected = order.stream().mapToInt(i -> plain[i]).toArray();
      assertArrayEquals(Partition.renumbered(expected), clusters(shuffled, k), "cut at " + k);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void sampleWeightsAreRepetitions(int dimension) {
    double[][] rows = Examples.rows(80, dimension, 5);
    double[] weights = new double[rows.length];
    Arrays.setAll(weights, i -> 1 + i % 3);
    for (int k = 2; k <= MAX_CLUSTERS; k++) {
      int[] weighted = clusters(Samples.of(rows, weights), k);
      int[] expected =
          IntStream.range(0, rows.length)
              .flatMap(i -> IntStream.range(0, 1 + i % 3).map(copy -> weighted[i]))
              .toArray();
      assertArrayEquals(
          Partition.renumbered(expected),
          clusters(Examples.repeated(rows, weights), k),
          "cut at " + k);
    }
  }

  /** Another unit for each attribute is scaled away. */
  @Test
  void unitsDoNotMatter() {
    double[][] rows = Reference.iris();
    double[] units = {1000, 1e-6, 3, 1024};
    double[][] scaled = new double[rows.length][4];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < 4; j++) {
        scaled[i][j] = units[j] * rows[i][j];
      }
    }
    for (int k = 2; k <= MAX_CLUSTERS; k++) {
      assertArrayEquals(clusters(rows, k), clusters(scaled, k), "cut at " + k);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 10, 30})
  @Timeout(10)
  void ofVeryManyPointsSomeAreLeftOut(int dimension) {
    double[][] rows = Examples.rows(9000, dimension, 1);
    int[] clusters = clusters(Samples.of(rows), 3);
    long out = Arrays.stream(clusters).filter(c -> c < 0).count();
    assertTrue(out >= 7000 && out < 9000, () -> out + " are left out");
    assertArrayEquals(
        new int[] {-1, 0, 1, 2}, Arrays.stream(clusters).distinct().sorted().toArray());
  }

  @Test
  void twoThousandPointsAreAllLookedAt() {
    int[] clusters = clusters(Samples.of(Examples.rows(2000, 2, 1)), 4);
    assertEquals(0, Arrays.stream(clusters).filter(c -> c < 0).count());
  }

  /** Repetitions do not count. */
  @Test
  void aFewPlacesTakenManyTimesAreAllLookedAt() {
    double[][] rows = new double[9000][];
    Arrays.setAll(rows, i -> new double[] {i % 7, i % 5});
    int[] clusters = clusters(Samples.of(rows), 35);
    assertEquals(35, Partition.count(clusters));
    assertEquals(0, Arrays.stream(clusters).filter(c -> c < 0).count());
  }

  private static boolean sharesOneVariance(Samples samples) {
    StartPoints points = points(samples);
    double[][] rows =
        IntStream.range(0, samples.size())
            .mapToObj(i -> points.scaled().row(i))
            .toArray(double[][]::new);
    Agglomeration ward =
        Agglomeration.of(new WardClusters(rows, points.scaled().weights()), () -> {});
    return IntStream.rangeClosed(2, MAX_CLUSTERS)
        .allMatch(
            k ->
                Arrays.equals(
                    ward.cut(k),
                    Partition.renumbered(points.hierarchy(Checkpoint.NONE).clusters(k))));
  }

  /** Many attributes make scatters dear; on few points they are not, unless these are too few. */
  @ParameterizedTest
  @CsvSource({
    "600, 30, true",
    "200, 30, false",
    "30, 30, true",
    "31, 30, false",
    "600, 10, false",
    "3, 3, true"
  })
  void clustersShareOneVarianceWhereTheirShapesAreTooMuch(int n, int dimension, boolean shared) {
    assertEquals(shared, sharesOneVariance(Samples.of(Examples.rows(n, dimension, 2))));
  }

  @Test
  void clustersOfCategoricalValuesShareOneVariance() {
    CategoricalAttribute colour = new CategoricalAttribute("colour", List.of("red", "green"));
    Samples.Builder builder = Samples.builder(List.of("x1", "x2"), List.of(colour));
    double[][] rows = Examples.rows(100, 2, 3);
    for (int i = 0; i < rows.length; i++) {
      builder.add(new double[] {rows[i][0], rows[i][1], i % 2});
    }
    assertTrue(sharesOneVariance(builder.build()));
    assertFalse(sharesOneVariance(Samples.of(rows)));
  }
}
