// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.Arrays;
import org.mixtura.data.Block;
import org.mixtura.loops.Columns;
import org.mixtura.moments.Anchors;

/**
 * The kernel of components with covariances of any shape, each its own. With L L' the Cholesky
 * factorisation of S_k, W_k = L^-1, and c the centre,
 *
 * <pre>
 *   ln N(x; m_k, S_k) = sum_j (ln W_kjj - 1/2 ln 2 pi) - 1/2 |W_k (x - c) + t_k|^2,
 *   t_k = W_k (c - m_k)
 * </pre>
 *
 * <p>so that x - c is computed once for all components near the centre. One far from it is measured
 * from its own mean, with t = 0.
 */
final class FullKernel extends DensityKernel {
  private final Task task;
  private final double[][][] w;
  private final Anchors anchors;
  private final double[] constants;
  private final double[][] shifts;
  private final double[][] deviations;
  private final double[][] z;

  /**
   * A kernel.
   *
   * @param task means, offsets and centre
   * @param w W_k, K lower triangles, d x d
   * @param anchors which components are near the centre
   */
  FullKernel(Task task, double[][][] w, Anchors anchors) {
    this.task = task;
    this.w = w;
    this.anchors = anchors;
    int d = task.centre().length;
    deviations = task.workspace().columns(d);
    z = task.workspace().columns(d);
    constants = new double[w.length];
    shifts = new double[w.length][];
    for (int k = 0; k < w.length; k++) {
      constants[k] = task.offsets()[k] + logNormaliser(w[k]);
      shifts[k] = anchors.near(k) ? transform(w[k], task.centre(), task.means()[k]) : new double[d];
    }
  }

  /** sum_j (ln W_jj - 1/2 ln 2 pi), the log density at the mean; in nats. */
  static double logNormaliser(double[][] w) {
    double sum = 0;
    for (int j = 0; j < w.length; j++) {
      sum += Math.log(w[j][j]) - LOG_2_PI / 2;
    }
    return sum;
  }

  /** W (a - b). */
  static double[] transform(double[][] w, double[] a, double[] b) {
    double[] result = new double[w.length];
    for (int j = 0; j < w.length; j++) {
      for (int l = 0; l <= j; l++) {
        result[j] += w[j][l] * (a[l] - b[l]);
      }
    }
    return result;
  }

  @Override
  public void evaluate(Block block, double[][] out, double[] common) {
    int n = block.size();
    Arrays.fill(common, 0, n, 0);
    double[] point = null;
    for (int k = 0; k < w.length; k++) {
      double[] wanted = anchors.near(k) ? task.centre() : task.means()[k];
      if (point != wanted) {
        point = wanted;
        block.subtract(point, deviations);
      }
      Columns.combineLower(deviations, w[k], shifts[k], z, n);
      Arrays.fill(out[k], 0, n, 0);
      Columns.addSquares(z, z.length, out[k], n);
      Columns.affine(constants[k], -0.5, out[k], n);
    }
  }
}
