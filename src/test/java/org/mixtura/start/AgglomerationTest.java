// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.start.Agglomeration.Clusters;
import org.mixtura.testing.Examples;
import org.mixtura.work.Checkpoint;

/** Against agglomeration as it is defined, which tries all pairs for each merge. */
class AgglomerationTest {
  private static double[] ones(int n) {
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static double[] weights(int n, int seed) {
    return new Random(seed).doubles(n, 0.2, 3).toArray();
  }

  private static Agglomeration tree(Clusters clusters) {
    return Agglomeration.of(clusters, Checkpoint.NONE);
  }

  @ParameterizedTest
  @CsvSource({"12, 1, 1", "25, 2, 2", "25, 2, 3", "30, 3, 4", "20, 5, 5", "4, 6, 6"})
  void gaussianClustersAreThoseOfTheFormula(int n, int dimension, int seed) {
    double[][] rows = Examples.rows(n, dimension, seed);
    for (double[] weights : new double[][] {ones(n), weights(n, seed)}) {
      Agglomeration tree = tree(new GaussianClusters(rows, weights));
      for (int count = 1; count <= n; count++) {
        assertArrayEquals(PlainAgglomeration.gaussian(rows, weights, count), tree.cut(count));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"12, 1, 1", "25, 2, 2", "30, 3, 3", "20, 8, 4"})
  void wardClustersAreThoseOfTheFormula(int n, int dimension, int seed) {
    double[][] rows = Examples.rows(n, dimension, seed);
    for (double[] weights : new double[][] {ones(n), weights(n, seed)}) {
      Agglomeration tree = tree(new WardClusters(rows, weights));
      for (int count = 1; count <= n; count++) {
        assertArrayEquals(PlainAgglomeration.ward(rows, weights, count), tree.cut(count));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void partitionsLieWithinEachOther(int seed) {
    double[][] rows = Examples.rows(200, 2, seed);
    Agglomeration tree = tree(new GaussianClusters(rows, ones(200)));
    int[] coarser = tree.cut(1);
    assertEquals(1, Partition.count(coarser));
    for (int count = 2; count <= 200; count++) {
      int[] finer = tree.cut(count);
      assertEquals(count, Partition.count(finer));
      assertTrue(Partition.refines(finer, coarser), "cut at " + count);
      assertArrayEquals(Partition.renumbered(finer), finer);
      coarser = finer;
    }
  }

  @Test
  void moreClustersThanPointsAreAsManyAsPoints() {
    Agglomeration tree = tree(new WardClusters(new double[][] {{1}, {5}, {2}}, ones(3)));
    assertArrayEquals(new int[] {0, 1, 2}, tree.cut(9));
  }

  @Test
  void onePointIsACluster() {
    double[][] row = {{3, 4}};
    assertArrayEquals(new int[] {0}, tree(new GaussianClusters(row, ones(1))).cut(1));
  }

  /** On a lattice most merges cost the same; what rounding makes of that must not matter. */
  @ParameterizedTest
  @ValueSource(doubles = {1024, 1000, 1.0 / 3})
  void ofMergesThatCostTheSameTheFirstIsMadeInAnyUnit(double factor) {
    double[][] rows = new double[64][];
    Arrays.setAll(rows, i -> new double[] {Math.floorDiv(i, 8), i % 8});
    double[][] scaled =
        Arrays.stream(rows)
            .map(row -> Arrays.stream(row).map(v -> v * factor).toArray())
            .toArray(double[][]::new);
    Agglomeration expected = tree(new WardClusters(rows, ones(64)));
    Agglomeration actual = tree(new WardClusters(scaled, ones(64)));
    for (int count = 1; count <= 64; count++) {
      assertArrayEquals(expected.cut(count), actual.cut(count), "cut at " + count);
    }
  }

  @Test
  void theWorkCanBeStopped() {
    AtomicInteger asked = new AtomicInteger();
    Checkpoint checkpoint =
        () -> {
          if (asked.incrementAndGet() == 150) {
            throw new CancellationException();
          }
        };
    // 100 rows of costs, then 99 merges
    Clusters clusters = new GaussianClusters(Examples.rows(100, 2, 1), ones(100));
    assertThrows(CancellationException.class, () -> Agglomeration.of(clusters, checkpoint));
  }
}
