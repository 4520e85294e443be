// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.moments;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AnchorsTest {
  private static final double[] CENTRE = {10, -100};
  private static final double[] VARIANCES = {1, 4};

  private static Anchors of(double[]... means) {
    double[][] variances = new double[means.length][];
    Arrays.fill(variances, VARIANCES);
    return Anchors.of(CENTRE, means, variances);
  }

  @Test
  void nearIsSixteenStandardDeviationsInEachAttribute() {
    double[] edge = {26, -132};
    double[] beyondInFirst = {-6.001, -100};
    double[] beyondInSecond = {10, -67.999};
    Anchors anchors = of(edge, beyondInFirst, beyondInSecond, CENTRE.clone());
    assertTrue(anchors.near(0));
    assertFalse(anchors.near(1));
    assertFalse(anchors.near(2));
    assertTrue(anchors.near(3));
    assertTrue(anchors.anyNear());
    assertFalse(anchors.allNear());
    assertEquals(4, anchors.components());
    assertEquals(2, anchors.dimension());
  }

  @Test
  void theFarAreAnchoredAtTheirMeans() {
    double[] far = {1000, 0};
    Anchors anchors = of(CENTRE.clone(), far);
    assertSame(CENTRE, anchors.point(0));
    assertArrayEquals(far, anchors.point(1));
  }

  @Test
  void allOrNone() {
    double[][] means = {{10, -100}, {1000, 0}};
    Anchors none = of(means).allOrNone(means);
    assertFalse(none.anyNear());
    assertArrayEquals(means[0], none.point(0));
    double[][] near = {{10, -100}, {11, -99}};
    Anchors all = of(near);
    assertSame(all, all.allOrNone(near));
    assertTrue(all.allNear());
  }

  /** A mean that has become NaN must not be taken for one near the centre. */
  @Test
  void noNumberIsNearNothing() {
    assertFalse(of(new double[] {Double.NaN, -100}).near(0));
    assertFalse(of(new double[] {10, Double.POSITIVE_INFINITY}).near(0));
  }

  @Test
  void withoutVarianceOnlyTheCentreIsNear() {
    double[][] variances = {{0, 0}, {0, 0}};
    double[][] means = {{10, -100}, {10, Math.nextUp(-100.0)}};
    Anchors anchors = Anchors.of(CENTRE, means, variances);
    assertTrue(anchors.near(0));
    assertFalse(anchors.near(1));
  }

  /** Work that was done elsewhere comes back with anchors of its own. */
  @Test
  void anchorsAreTheSameIfTheirPointsAre() {
    double[][] points = {{1, 2}, {3, 4}};
    double[][] others = {{1, 2}, {3, 5}};
    assertTrue(Anchors.apart(points).sameAs(Anchors.apart(new double[][] {{1, 2}, {3, 4}})));
    assertFalse(Anchors.apart(points).sameAs(Anchors.apart(others)));
  }
}
