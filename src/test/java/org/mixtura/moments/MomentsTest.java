// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.moments;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.data.Block;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.data.Samples;
import org.mixtura.work.Checkpoint;

class MomentsTest {
  private static final int N = 4000;

  /**
   * 4,000 samples, mean/sd up to 1e12, an anchor within 3 sd of the mean, 7 merged parts. The error
   * of such sums does not grow with the mean (Chan, Golub and LeVeque 1983, doi
   * 10.1080/00031305.1983.10483115; Schubert and Gertz 2018, doi 10.1145/3221269.3223036): the same
   * experiment in rational arithmetic found relative errors of at most 7e-15, where textbook sums
   * of squares are wrong by 2.7e-3 at 1e6 and by a factor of 49 at 1e8.
   */
  @ParameterizedTest
  @ValueSource(doubles = {0, 1e4, 1e6, 1e8, 1e10, 1e12})
  void covariancesCancelNoDigitsAtAnyOffset(double offset) {
    double[][] rows = offsetRows(offset);
    double[] weights = new double[N];
    Arrays.setAll(weights, i -> 1 + i % 3);
    Samples samples = Samples.of(rows, weights);
    double[] anchor = {offset + 2.5, offset - 2.5};
    Moments moments = inParts(samples, anchor, 7);
    for (int j = 0; j < 2; j++) {
      for (int l = 0; l < 2; l++) {
        double exact = exactScatter(rows, weights, j, l);
        assertEquals(exact, moments.central().scatter(0, j, l), 2e-14 * Math.abs(exact));
      }
    }
  }

  private static double[][] offsetRows(double offset) {
    Random random = new Random(1);
    double[][] rows = new double[N][];
    for (int i = 0; i < N; i++) {
      double x = random.nextGaussian();
      rows[i] = new double[] {offset + x, offset + 0.8 * x + 0.6 * random.nextGaussian()};
    }
    return rows;
  }

  private static Moments inParts(Samples samples, double[] anchor, int parts) {
    List<Block> blocks = samples.blocks();
    Moments sum = empty(anchor);
    for (int part = 0; part < parts; part++) {
      Moments moments = empty(anchor);
      int to = blocks.size() * (part + 1) / parts;
      for (Block block : blocks.subList(blocks.size() * part / parts, to)) {
        moments.add(0, block, block.weights());
      }
      sum.merge(moments);
    }
    return sum;
  }

  private static Moments empty(double[] anchor) {
    return new Moments(new double[][] {anchor}, Spread.FULL, new int[0]);
  }

  /** (W sum w x y - sum w x sum w y) / W; every sum is exact. */
  private static double exactScatter(double[][] rows, double[] weights, int j, int l) {
    BigDecimal w = BigDecimal.ZERO;
    BigDecimal wx = BigDecimal.ZERO;
    BigDecimal wy = BigDecimal.ZERO;
    BigDecimal wxy = BigDecimal.ZERO;
    for (int i = 0; i < rows.length; i++) {
      BigDecimal weight = new BigDecimal(weights[i]);
      BigDecimal x = new BigDecimal(rows[i][j]);
      BigDecimal y = new BigDecimal(rows[i][l]);
      w = w.add(weight);
      wx = wx.add(weight.multiply(x));
      wy = wy.add(weight.multiply(y));
      wxy = wxy.add(weight.multiply(x).multiply(y));
    }
    return w.multiply(wxy).subtract(wx.multiply(wy)).doubleValue() / w.doubleValue();
  }

  @Test
  void meansAndTotalsAreWeighted() {
    Samples samples = Samples.of(new double[][] {{1}, {5}}, new double[] {3, 1});
    Moments moments = PooledStatistics.moments(samples, Spread.DIAGONAL, Checkpoint.NONE);
    assertEquals(4, moments.total(0));
    assertEquals(4, moments.totalWeight());
    assertArrayEquals(new double[] {2}, moments.central().mean(0));
    assertEquals(3 * 1 + 1 * 9, moments.central().scatter(0, 0, 0));
  }

  @Test
  void aConstantHasNoScatterAtAll() {
    double[][] rows = new double[999][];
    Arrays.fill(rows, new double[] {0.1});
    assertEquals(
        0,
        PooledStatistics.moments(Samples.of(rows), Spread.FULL, Checkpoint.NONE)
            .central()
            .scatter(0, 0, 0));
  }

  @Test
  void categoricalValuesAreCounted() {
    CategoricalAttribute answer = new CategoricalAttribute("answer", List.of("no", "yes"));
    Samples samples =
        Samples.builder(List.of(), List.of(answer))
            .add(new double[] {1}, 2)
            .add(new double[] {0}, 0.5)
            .add(new double[] {1}, 1)
            .build();
    assertArrayEquals(
        new double[] {0.5, 3},
        PooledStatistics.moments(samples, Spread.FULL, Checkpoint.NONE).counts(0, 0));
  }

  @Test
  void aSummaryCountsAsSamplesAroundTheAnchor() {
    Moments moments = empty(new double[] {7, -7});
    moments.addAroundAnchor(0, 10, new double[][] {{4, 1}, {1, 2}});
    assertArrayEquals(new double[] {7, -7}, moments.central().mean(0));
    assertEquals(40, moments.central().scatter(0, 0, 0));
    assertEquals(10, moments.central().scatter(0, 1, 0));
    assertEquals(10, moments.total(0));
  }

  @Test
  void logLikelihoodsAddUp() {
    Moments one = empty(new double[] {0, 0});
    one.addLogLikelihood(-3);
    Moments other = empty(new double[] {0, 0});
    other.addLogLikelihood(-4);
    one.merge(other);
    assertEquals(-7, one.logLikelihood());
  }

  @Test
  void momentsAboutDifferentAnchorsDoNotMerge() {
    Moments one = empty(new double[] {0, 0});
    Moments other = empty(new double[] {0, 1});
    String message =
        assertThrows(IllegalArgumentException.class, () -> one.merge(other)).getMessage();
    assertTrue(message.contains("same anchors"), message);
  }

  @Test
  void diagonalMomentsKnowNoPairs() {
    Moments moments = new Moments(new double[1][2], Spread.DIAGONAL, new int[0]);
    assertThrows(IllegalArgumentException.class, () -> moments.central().scatter(0, 0, 1));
  }

  /** Each of the moments counts as often as its coefficient says, whatever it is anchored at. */
  @ParameterizedTest
  @EnumSource(Spread.class)
  void combinationsAreMomentsOfRepeatedSamples(Spread spread) {
    Samples some = Samples.of(offsetRows(3));
    double[][] near = {{2, 4}, {1, 1}};
    double[][] far = {{3, 3}, {-7, 2}};
    Moments combined =
        MomentExtrapolation.combination(
            new double[] {3, -1}, List.of(thirds(some, far, spread), thirds(some, near, spread)));
    Moments expected = thirds(some, near, spread);
    expected.merge(thirds(some, near, spread));
    for (int k = 0; k < 2; k++) {
      assertEquals(expected.total(k), combined.total(k), 1e-9);
      assertArrayEquals(expected.central().mean(k), combined.central().mean(k), 1e-12);
    }
    assertEquals(
        expected.central().pooledTrace(),
        combined.central().pooledTrace(),
        1e-11 * expected.central().pooledTrace());
    if (spread.perAttribute()) {
      assertEquals(
          expected.central().pooledScatter(1, 1),
          combined.central().pooledScatter(1, 1),
          1e-11 * expected.central().pooledScatter(1, 1));
    }
    assertTrue(MomentExtrapolation.isPossible(combined));
  }

  /** Each sample belongs to the first component for a third, and to the second for the rest. */
  private static Moments thirds(Samples samples, double[][] anchors, Spread spread) {
    Moments moments = new Moments(anchors, spread, new int[0]);
    for (Block block : samples.blocks()) {
      double[][] shares = new double[2][block.size()];
      Arrays.fill(shares[0], 1.0 / 3);
      Arrays.fill(shares[1], 2.0 / 3);
      moments.add(block, shares);
    }
    return moments;
  }

  @ParameterizedTest
  @EnumSource(Spread.class)
  void momentsThatNoSamplesHaveAreFound(Spread spread) {
    Samples samples = Samples.of(offsetRows(3));
    Moments moments = thirds(samples, new double[][] {{3, 3}, {3, 3}}, spread);
    assertTrue(MomentExtrapolation.isPossible(moments));
    Moments thin = thirds(samples, new double[][] {{3, 3}, {3, 3}}, spread);
    thin.addAroundAnchor(0, 1, new double[][] {{-1e6, 0}, {0, -1e6}});
    assertFalse(MomentExtrapolation.isPossible(thin));
    Moments negative = MomentExtrapolation.combination(new double[] {-1}, List.of(moments));
    assertFalse(MomentExtrapolation.isPossible(negative));
  }
}
