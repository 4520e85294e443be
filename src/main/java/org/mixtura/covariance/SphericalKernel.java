// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.Arrays;
import org.mixtura.data.Block;
import org.mixtura.loops.Columns;
import org.mixtura.moments.Anchors;

/**
 * The kernel of components with one variance v_k for all attributes. With y = x - c, c being the
 * centre, and b_k = m_k - c,
 *
 * <pre>
 *   |x - m_k|^2 = |y|^2 - 2 y . b_k + |b_k|^2
 * </pre>
 *
 * <p>so that a log density is a linear combination of y and |y|^2. The difference loses the digits
 * of |b_k|^2 / v_k, so a component far from the centre is measured from its own mean.
 */
final class SphericalKernel extends DensityKernel {
  private final Task task;
  private final Anchors anchors;
  private final double scale;
  private final double[] standardDeviations;
  private final double[][] coefficients;
  private final double[] constants;
  private final double[][] powers;

  /**
   * A kernel.
   *
   * @param task means, offsets and centre
   * @param standardDeviations K of them
   * @param anchors which components are near the centre
   */
  SphericalKernel(Task task, double[] standardDeviations, Anchors anchors) {
    this.task = task;
    this.anchors = anchors;
    this.standardDeviations = standardDeviations;
    int d = task.centre().length;
    // a power of two rounds nothing, and keeps squares of very small deviations from vanishing
    scale = Math.scalb(1.0, -Math.getExponent(standardDeviations[0]));
    powers = task.workspace().columns(d + 1);
    coefficients = new double[standardDeviations.length][d + 1];
    constants = new double[coefficients.length];
    for (int k = 0; k < coefficients.length; k++) {
      double inverse = 1 / (standardDeviations[k] * scale);
      constants[k] = task.offsets()[k] - d * (Math.log(standardDeviations[k]) + LOG_2_PI / 2);
      coefficients[k][d] = -0.5 * inverse * inverse;
      for (int j = 0; j < d && anchors.near(k); j++) {
        double shift = (task.means()[k][j] - task.centre()[j]) * scale * inverse;
        coefficients[k][j] = shift * inverse;
        constants[k] -= shift * shift / 2;
      }
    }
  }

  @Override
  public void evaluate(Block block, double[][] out, double[] common) {
    int n = block.size();
    int d = powers.length - 1;
    Arrays.fill(common, 0, n, 0);
    measure(block, task.centre(), scale, powers[d]);
    Columns.combine(powers, coefficients, constants, out, n);
    for (int k = 0; k < coefficients.length; k++) {
      if (!anchors.near(k)) {
        measure(block, task.means()[k], 1 / standardDeviations[k], out[k]);
        Columns.affine(constants[k], -0.5, out[k], n);
      }
    }
  }

  /** Deviations from a point, in units of one over the factor, and the sum of their squares. */
  private void measure(Block block, double[] point, double factor, double[] squares) {
    int n = block.size();
    for (int j = 0; j < point.length; j++) {
      Columns.standardise(block.column(j), point[j], factor, powers[j], n);
    }
    Arrays.fill(squares, 0, n, 0);
    Columns.addSquares(powers, point.length, squares, n);
  }
}
