// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.Arrays;
import org.mixtura.data.Block;
import org.mixtura.loops.Columns;
import org.mixtura.loops.StandardisedSquares;
import org.mixtura.moments.Anchors;

/**
 * The kernel of components whose attributes are independent. With y = x - c, c being the centre,
 * and s_kj the inverse standard deviations,
 *
 * <pre>
 *   ln N(x; m_k, S_k) = sum_j (ln s_kj - 1/2 ln 2 pi - 1/2 (y_j s_kj + t_kj)^2),
 *   t_kj = (c_j - m_kj) s_kj
 * </pre>
 *
 * <p>so that y is computed once for all components near the centre. One far from it is measured
 * from its own mean, with t = 0.
 */
final class DiagonalKernel extends DensityKernel {
  private final Task task;
  private final Anchors anchors;
  private final double[][] scales;
  private final double[][] shifts;
  private final double[] constants;
  private final double[][] deviations;

  /**
   * A kernel.
   *
   * @param task means, offsets and centre
   * @param scales inverse standard deviations, K x d
   * @param anchors which components are near the centre
   */
  DiagonalKernel(Task task, double[][] scales, Anchors anchors) {
    this.task = task;
    this.anchors = anchors;
    this.scales = scales;
    int d = task.centre().length;
    deviations = task.workspace().columns(d);
    shifts = new double[scales.length][d];
    constants = task.offsets().clone();
    for (int k = 0; k < scales.length; k++) {
      for (int j = 0; j < d; j++) {
        constants[k] += Math.log(scales[k][j]) - LOG_2_PI / 2;
        if (anchors.near(k)) {
          shifts[k][j] = (task.centre()[j] - task.means()[k][j]) * scales[k][j];
        }
      }
    }
  }

  @Override
  public void evaluate(Block block, double[][] out, double[] common) {
    int n = block.size();
    Arrays.fill(common, 0, n, 0);
    double[] point = null;
    for (int k = 0; k < scales.length; k++) {
      double[] wanted = anchors.near(k) ? task.centre() : task.means()[k];
      if (point != wanted) {
        point = wanted;
        block.subtract(point, deviations);
      }
      Arrays.fill(out[k], 0, n, 0);
      StandardisedSquares.add(deviations, scales[k], shifts[k], out[k], n);
      Columns.affine(constants[k], -0.5, out[k], n);
    }
  }
}
