// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.moments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpreadTest {
  private static final int D = 7;

  @ParameterizedTest
  @EnumSource(Spread.class)
  void ofOneComponentNothingIsPooled(Spread spread) {
    assertFalse(spread.single().pooled());
    assertEquals(spread.shape(), spread.single().shape());
    assertEquals(spread.length(D), spread.single().length(D));
  }

  /** Packed, the moments fill all places from 0 on; by row, each has a place of its own. */
  @ParameterizedTest
  @EnumSource(Spread.class)
  void eachMomentHasAPlace(Spread spread) {
    Set<Integer> packed = new HashSet<>();
    Set<String> placed = new HashSet<>();
    double[][] rows = spread.rows(D);
    for (int j = 0; j < D; j++) {
      for (int l = spread.pairs() ? 0 : j; l <= j; l++) {
        packed.add(spread.index(j, l));
        placed.add(spread.row(j, l) + ", " + spread.column(j, l));
        assertEquals(spread.index(l, j), spread.index(j, l));
        assertEquals(spread.row(l, j), spread.row(j, l));
        assertEquals(spread.column(l, j), spread.column(j, l));
        assertTrue(spread.column(j, l) < rows[spread.row(j, l)].length);
        assertTrue(spread.index(j, l) < spread.length(D));
      }
    }
    assertEquals(spread.length(D), packed.size());
    assertEquals(spread.length(D), placed.size());
  }

  @Test
  void withoutPairsNoneIsAskedFor() {
    for (Spread spread : Spread.values()) {
      if (!spread.pairs()) {
        assertThrows(IllegalArgumentException.class, () -> spread.index(0, 1));
      }
    }
  }

  @Test
  void lengthsAreThoseOfATriangleADiagonalAndANumber() {
    assertEquals(28, Spread.FULL.length(D));
    assertEquals(7, Spread.POOLED_DIAGONAL.length(D));
    assertEquals(1, Spread.TRACE.length(D));
  }

  /** One component near the centre and one far from it. */
  @ParameterizedTest
  @EnumSource(Spread.class)
  void pooledMomentsAreAllAboutTheCentreOrNone(Spread spread) {
    double[] centre = new double[D];
    double[][] means = new double[2][D];
    double[][] variances = new double[2][D];
    for (int j = 0; j < D; j++) {
      means[1][j] = 100;
      variances[0][j] = 1;
      variances[1][j] = 1;
    }
    Anchors anchors = spread.anchors(centre, means, variances);
    assertEquals(!spread.pooled(), anchors.near(0));
    assertFalse(anchors.near(1));
    assertTrue(spread.anchors(centre, new double[1][D], variances).allNear());
  }

  /** Products of all pairs of 19 attributes and more would not stay in the cache. */
  @Test
  void manyProductsAreNotTakenAboutACentre() {
    for (int d : new int[] {18, 19}) {
      double[][] means = new double[2][d];
      double[][] variances = new double[2][d];
      for (Spread spread : Spread.values()) {
        boolean apart = spread == Spread.FULL && d == 19;
        assertEquals(!apart, spread.anchors(new double[d], means, variances).allNear());
      }
    }
  }
}
