// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of equal height over a grid. */
class MarchingSquaresTest {
  private static MarchingSquares cone(double x, double y) {
    double[][] heights = new double[21][31];
    for (int i = 0; i <= 20; i++) {
      for (int j = 0; j <= 30; j++) {
        heights[i][j] = -Math.hypot(i - x, j - y);
      }
    }
    return new MarchingSquares(heights, (i, j) -> -Math.hypot(i - x, j - y));
  }

  @Test
  void aConeHasOneClosedCircle() {
    List<MarchingSquares.Curve> curves = cone(10.3, 14.8).curves(-7);
    assertEquals(1, curves.size());
    assertTrue(curves.get(0).closed());
    for (double[] point : curves.get(0).points()) {
      assertEquals(7, Math.hypot(point[0] - 10.3, point[1] - 14.8), 0.05);
    }
  }

  /** Neighbours on the line are neighbours on the grid, the last and the first one too. */
  @Test
  void aClosedLineHasNoGaps() {
    List<double[]> points = cone(10.3, 14.8).curves(-7).get(0).points();
    for (int i = 0; i < points.size(); i++) {
      double[] a = points.get(i);
      double[] b = points.get((i + 1) % points.size());
      assertTrue(Math.hypot(a[0] - b[0], a[1] - b[1]) <= Math.sqrt(2));
    }
  }

  @Test
  void aLineThatLeavesIsOpenAndEndsAtTheBorder() {
    List<MarchingSquares.Curve> curves = cone(0, 15).curves(-7);
    assertEquals(1, curves.size());
    List<double[]> points = curves.get(0).points();
    assertFalse(curves.get(0).closed());
    assertEquals(0, points.get(0)[0]);
    assertEquals(0, points.get(points.size() - 1)[0]);
    assertEquals(14, Math.abs(points.get(0)[1] - points.get(points.size() - 1)[1]), 1e-9);
  }

  /** High corners at the lower left and upper right. */
  @ParameterizedTest
  @ValueSource(doubles = {-1, 1})
  void aSaddleHasTwoLinesThatJoinWhatTheMiddleJoins(double middle) {
    MarchingSquares saddle =
        new MarchingSquares(new double[][] {{1, -1}, {-1, 1}}, (i, j) -> middle);
    List<MarchingSquares.Curve> curves = saddle.curves(0);
    assertEquals(2, curves.size());
    for (MarchingSquares.Curve curve : curves) {
      double[] a = curve.points().get(0);
      double[] b = curve.points().get(1);
      boolean rising = (a[0] - b[0]) * (a[1] - b[1]) > 0;
      assertEquals(middle > 0, rising);
    }
  }

  @Test
  void thereIsNoLineAboveTheTopAndBelowTheBottom() {
    assertTrue(cone(10, 15).curves(1).isEmpty());
    assertTrue(cone(10, 15).curves(-100).isEmpty());
  }
}
