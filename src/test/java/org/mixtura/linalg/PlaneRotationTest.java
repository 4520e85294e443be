// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.mixtura.linalg.RandomMatrices.assertClose;
import static org.mixtura.linalg.RandomMatrices.assertOrthogonal;
import static org.mixtura.linalg.RandomMatrices.product;
import static org.mixtura.linalg.RandomMatrices.transposed;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PlaneRotationTest {
  private static final double ANGLE = 0.3;

  private final Random random = new Random(3);

  /** R of the class comment, for axes 2 and 0 of three. */
  private static double[][] matrix() {
    double[][] matrix = Matrices.identity(3);
    matrix[2][2] = Math.cos(ANGLE);
    matrix[0][0] = Math.cos(ANGLE);
    matrix[0][2] = Math.sin(ANGLE);
    matrix[2][0] = -Math.sin(ANGLE);
    return matrix;
  }

  @Test
  void axesAreTurnedTowardsEachOther() {
    double[][] axes = Matrices.identity(3);
    new PlaneRotation(2, 0, ANGLE).turnColumns(axes);
    assertArrayEquals(matrix(), axes);
    assertOrthogonal(axes, 1e-15);
  }

  @Test
  void columnsAreMultipliedByTheRotation() {
    double[][] axes = RandomMatrices.orthogonal(3, random);
    double[][] expected = product(axes, matrix());
    new PlaneRotation(2, 0, ANGLE).turnColumns(axes);
    for (int j = 0; j < 3; j++) {
      assertArrayEquals(expected[j], axes[j], 1e-15);
    }
  }

  @Test
  void aMatrixIsSeenAlongTheTurnedAxes() {
    double[][] turned = {{4, 1, 0.5}, {1, 3, -1}, {0.5, -1, 2}};
    double[][] expected = product(transposed(matrix()), turned, matrix());
    new PlaneRotation(2, 0, ANGLE).turn(turned);
    assertClose(expected, turned, 1e-15);
  }

  @Test
  void noAngleChangesNothing() {
    double[][] matrix = RandomMatrices.covariance(4, random);
    double[][] turned = Matrices.copy(matrix);
    new PlaneRotation(1, 3, 0).turn(turned);
    assertArrayEquals(matrix, turned);
  }
}
