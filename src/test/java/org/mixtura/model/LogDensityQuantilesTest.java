// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mixtura.testing.Complaint.assertComplains;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.testing.Serialized;

class LogDensityQuantilesTest {
  private static double[] ones(int n) {
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static double[] gaussians(int n) {
    return new Random(1).doubles(n).map(u -> Math.log(u) - 3).toArray();
  }

  /** Of the values 1 to 1000, at least the share q does not exceed 1000 q. */
  @Test
  void ofEqualWeightsTheyAreOrderStatistics() {
    double[] values = IntStream.rangeClosed(1, 1000).mapToDouble(i -> 1001 - i).toArray();
    LogDensityQuantiles quantiles = LogDensityQuantiles.of(values, ones(1000));
    assertEquals(1, quantiles.at(0));
    assertEquals(1, quantiles.at(0.001));
    assertEquals(10, quantiles.at(0.01));
    assertEquals(500, quantiles.at(0.5));
    assertEquals(999, quantiles.at(0.999));
    assertEquals(1000, quantiles.at(1));
  }

  @Test
  void theSmallestAndTheLargestAreAtTheEnds() {
    double[] values = gaussians(37);
    LogDensityQuantiles quantiles = LogDensityQuantiles.of(values, ones(37));
    assertEquals(Arrays.stream(values).min().orElseThrow(), quantiles.at(0));
    assertEquals(Arrays.stream(values).max().orElseThrow(), quantiles.at(1));
  }

  /** The definition, read from the Javadoc and carried out by brute force. */
  @Test
  void theyAreTheSmallestThatAShareOfTheWeightDoesNotExceed() {
    double[] values = gaussians(200);
    double[] weights = IntStream.range(0, 200).mapToDouble(i -> 1 + i % 4).toArray();
    double[] quantiles = LogDensityQuantiles.of(values, weights).values();
    double total = Arrays.stream(weights).sum();
    for (int step = 0; step <= 1000; step++) {
      double share = step * total / 1000;
      double expected =
          Arrays.stream(values)
              .filter(v -> weightUpTo(v, values, weights) >= share)
              .min()
              .orElseThrow();
      assertEquals(expected, quantiles[step], "at step " + step);
    }
  }

  private static double weightUpTo(double limit, double[] values, double[] weights) {
    return IntStream.range(0, values.length)
        .filter(i -> values[i] <= limit)
        .mapToDouble(i -> weights[i])
        .sum();
  }

  @Test
  void weightTwoIsTwoSamples() {
    double[] values = {-1, -2, -5, -7};
    double[] twice = {-1, -2, -2, -5, -7, -7, -7};
    assertArrayEquals(
        LogDensityQuantiles.of(twice, ones(7)).values(),
        LogDensityQuantiles.of(values, new double[] {1, 2, 1, 3}).values());
  }

  /** The sum of many weights of 0.1 is not quite a tenth of their number. */
  @Test
  void roundingInTheWeightsMovesNoQuantile() {
    double[] values = IntStream.rangeClosed(1, 10_000).mapToDouble(i -> i).toArray();
    double[] tenths = ones(10_000);
    Arrays.fill(tenths, 0.1);
    assertArrayEquals(
        LogDensityQuantiles.of(values, ones(10_000)).values(),
        LogDensityQuantiles.of(values, tenths).values());
  }

  /** Weights of tenths, whose sum depends on their order, and values of which many are equal. */
  @Test
  void equalValuesKeepTheirOrder() {
    for (int n : new int[] {1, 2, 999, 5000}) {
      Random random = new Random(n);
      double[] values = random.ints(n, -5, 5).mapToDouble(v -> v == 0 ? -0.0 : v - 1).toArray();
      double[] weights = random.doubles(n).map(u -> u * u / 10).toArray();
      assertArrayEquals(
          ofSortedIndices(values, weights), LogDensityQuantiles.of(values, weights).values());
      assertArrayEquals(
          ofSortedIndices(values, ones(n)), LogDensityQuantiles.of(values, ones(n)).values());
    }
  }

  private static double[] ofSortedIndices(double[] values, double[] weights) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double total = Arrays.stream(order).mapToDouble(i -> weights[i]).sum();
    double[] quantiles = new double[1001];
    int next = 0;
    double below = weights[order[0]];
    for (int step = 0; step <= 1000; step++) {
      while (below < total * step / 1000 * (1 - 1e-12) && next < order.length - 1) {
        below += weights[order[++next]];
      }
      quantiles[step] = values[order[next]];
    }
    quantiles[1000] = values[order[order.length - 1]];
    return quantiles;
  }

  /** Eight for each value of the sorted copy. */
  @Test
  void ofEqualWeightsTheyTakeTenBytesForEachValueAtMost() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    assumeTrue(threads.isThreadAllocatedMemorySupported());
    int n = 100_000;
    double[] values = gaussians(n);
    double[] weights = ones(n);
    LogDensityQuantiles.of(values, weights);
    long thread = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(thread);
    LogDensityQuantiles.of(values, weights);
    long bytes = threads.getThreadAllocatedBytes(thread) - before;
    assertTrue(bytes <= 10L * n, () -> bytes + " bytes");
  }

  @Test
  void betweenStepsTheyAreInterpolated() {
    double[] values = IntStream.rangeClosed(0, 1000).mapToDouble(i -> 2 * i).toArray();
    LogDensityQuantiles quantiles = LogDensityQuantiles.ofValues(values);
    assertEquals(1, quantiles.at(0.0005), 1e-9);
    assertEquals(1999, quantiles.at(0.9995), 1e-9);
    for (int step = 0; step <= 1000; step++) {
      assertEquals(2 * step, quantiles.at(step / 1000.0));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void aShareOutsideZeroToOneIsRefused(double share) {
    LogDensityQuantiles quantiles = LogDensityQuantiles.of(new double[] {1}, ones(1));
    assertComplains(() -> quantiles.at(share), String.valueOf(share), "[0, 1]");
  }

  @Test
  void storedQuantilesMustBeComplete() {
    assertComplains(() -> LogDensityQuantiles.ofValues(new double[1000]), "1001", "1000");
  }

  @Test
  void storedQuantilesMustNotFall() {
    double[] values = new double[1001];
    values[500] = -0.5;
    assertComplains(() -> LogDensityQuantiles.ofValues(values), "quantile 500", "-0.5");
  }

  @Test
  void storedQuantilesMustBeFinite() {
    double[] values = new double[1001];
    values[0] = Double.NEGATIVE_INFINITY;
    assertComplains(() -> LogDensityQuantiles.ofValues(values), "quantile 0", "-Infinity");
  }

  @Test
  void serializationKeepsTheirBits() {
    LogDensityQuantiles quantiles = LogDensityQuantiles.of(gaussians(50), ones(50));
    assertArrayEquals(quantiles.values(), Serialized.copy(quantiles).values());
  }
}
