// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.moments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mixtura.data.Block;
import org.mixtura.data.Samples;

/**
 * Samples without a share in a component are not looked at, so that a component far from most of
 * them costs little. Their values are made NaN here, which would spoil each sum that they got into,
 * even times 0.
 */
@Tag("kernel")
class SharesTest {
  private static final int N = Samples.BLOCK_SIZE;

  /** About the component's own mean, and about the centre where each sample has many powers. */
  @ParameterizedTest
  @CsvSource({
    "FULL, 2, false", "FULL, 25, false", "DIAGONAL, 3, false", "TRACE, 3, false",
    "FULL, 6, true", "FULL, 18, true", "DIAGONAL, 12, true", "TRACE, 23, true",
    "POOLED_FULL, 24, true", "POOLED_DIAGONAL, 24, true"
  })
  void samplesWithoutAShareAreNotTouched(Spread spread, int dimension, boolean near) {
    for (int with : new int[] {0, 1, 2, 3, 5, 6, 7, 13}) {
      Block block = block(dimension);
      double[] shares = new double[N];
      for (int i = 0; i < with; i++) {
        shares[i * 19 % N] = 0.25;
      }
      for (int i = 0; i < N; i++) {
        for (int j = 0; j < dimension && shares[i] == 0; j++) {
          block.column(j)[i] = Double.NaN;
        }
      }
      Moments moments = new Moments(anchors(dimension, near), spread, new int[0]);
      moments.add(block, new double[][] {shares});
      assertEquals(0.25 * with, moments.total(0));
      if (with > 0) {
        assertTrue(Arrays.stream(moments.central().mean(0)).allMatch(Double::isFinite));
        assertTrue(Double.isFinite(moments.second(0, 0, 0)));
        assertTrue(Double.isFinite(moments.second(0, lastOf(spread, dimension), 0)));
      }
    }
  }

  private static int lastOf(Spread spread, int dimension) {
    return spread.pairs() ? dimension - 1 : 0;
  }

  private static Block block(int dimension) {
    Random random = new Random(dimension);
    return Samples.of(
            IntStream.range(0, N)
                .mapToObj(i -> random.doubles(dimension).toArray())
                .toArray(double[][]::new))
        .blocks()
        .get(0);
  }

  private static Anchors anchors(int dimension, boolean near) {
    double[][] means = new double[1][dimension];
    double[][] variances = new double[1][dimension];
    return near ? Anchors.of(new double[dimension], means, variances) : Anchors.apart(means);
  }
}
