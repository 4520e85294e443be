// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.moments;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantileSummaryTest {
  private static final int CAPACITY = 256;

  private static double[] values(int n, long seed) {
    Random random = new Random(seed);
    return random.doubles(n).map(u -> Math.rint(1e4 * Math.log(u)) / 1e4).toArray();
  }

  private static double[] weights(int n, boolean areEqual) {
    Random random = new Random(7);
    double[] weights = new double[n];
    Arrays.setAll(weights, i -> areEqual ? 1 : Math.exp(3 * random.nextGaussian()));
    return weights;
  }

  private static QuantileSummary summary(double[] values, double[] weights, int from, int to) {
    QuantileSummary summary = new QuantileSummary(CAPACITY);
    summary.add(
        Arrays.copyOfRange(values, from, to), Arrays.copyOfRange(weights, from, to), to - from);
    return summary;
  }

  /** Parts as the work is divided into, added up in their order. */
  private static QuantileSummary inParts(double[] values, double[] weights, int parts) {
    QuantileSummary sum = new QuantileSummary(CAPACITY);
    for (int part = 0; part < parts; part++) {
      int from = values.length * part / parts;
      sum.merge(summary(values, weights, from, values.length * (part + 1) / parts));
    }
    return sum;
  }

  private static double weightUpTo(double limit, double[] values, double[] weights) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] <= limit ? weights[i] : 0;
    }
    return sum;
  }

  @Test
  void asManyValuesAsItHoldsAreExact() {
    double[] values = values(CAPACITY, 1);
    double[] weights = weights(CAPACITY, false);
    for (int parts : new int[] {1, 2, 5}) {
      QuantileSummary summary = inParts(values, weights, parts);
      assertTrue(summary.isExact());
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      assertArrayEquals(sorted, summary.sorted().values());
      for (double limit : values) {
        assertEquals(
            weightUpTo(limit, values, weights),
            weightUpTo(limit, summary.sorted().values(), summary.sorted().weights()),
            1e-9);
      }
    }
  }

  /** The bound that the class states, at every value there is. */
  @ParameterizedTest
  @CsvSource({
    "257, 1, true", "512, 1, false", "5000, 1, true", "5000, 1, false",
    "5000, 16, true", "5000, 16, false", "40000, 7, true", "40000, 16, false"
  })
  void theWeightUpToAnyValueIsTooSmallByNoMoreThanStated(int n, int parts, boolean areEqual) {
    double[] values = values(n, n);
    double[] weights = weights(n, areEqual);
    QuantileSummary summary = inParts(values, weights, parts);
    double total = Arrays.stream(weights).sum();
    double[] held = summary.sorted().values();
    double[] heldWeights = summary.sorted().weights();
    assertEquals(total, Arrays.stream(heldWeights).sum(), 1e-12 * total);
    double levels = Math.ceil(Math.log((double) n / CAPACITY) / Math.log(2));
    double bound = 2 * levels / (CAPACITY - 1) * total;
    assertTrue(held.length <= CAPACITY * (levels + 2));
    for (double limit : values) {
      double error = weightUpTo(limit, values, weights) - weightUpTo(limit, held, heldWeights);
      assertTrue(error >= -1e-9 * total && error <= bound, () -> error + " at " + limit);
    }
  }

  @Test
  void moreThanItHoldsAreNotExact() {
    assertFalse(summary(values(3 * CAPACITY, 1), weights(3 * CAPACITY, true), 0, 600).isExact());
  }

  @Test
  void theLargestAndImpossibleValuesAreKept() {
    double[] values = values(2000, 3);
    values[1234] = Double.NEGATIVE_INFINITY;
    QuantileSummary summary = inParts(values, weights(2000, true), 4);
    assertEquals(
        Arrays.stream(values).max().orElseThrow(),
        Arrays.stream(summary.sorted().values()).max().orElseThrow());
    QuantileSummary few = summary(values, weights(2000, true), 1200, 1240);
    assertEquals(
        Double.NEGATIVE_INFINITY, Arrays.stream(few.sorted().values()).min().orElseThrow());
  }

  /** A heavy value stands alone, whatever else there is. */
  @Test
  void whatWeighsMuchIsExact() {
    double[] values = values(3000, 5);
    double[] weights = weights(3000, true);
    weights[77] = 1e6;
    QuantileSummary summary = inParts(values, weights, 3);
    double[] held = summary.sorted().values();
    int heaviest = 0;
    for (int i = 0; i < held.length; i++) {
      heaviest =
          summary.sorted().weights()[i] > summary.sorted().weights()[heaviest] ? i : heaviest;
    }
    assertEquals(values[77], held[heaviest]);
  }

  @Test
  void theSamePartsGiveTheSameBits() {
    double[] values = values(20_000, 9);
    double[] weights = weights(20_000, false);
    QuantileSummary one = inParts(values, weights, 16);
    QuantileSummary other = inParts(values, weights, 16);
    assertArrayEquals(one.sorted().values(), other.sorted().values());
    assertArrayEquals(one.sorted().weights(), other.sorted().weights());
  }
}
