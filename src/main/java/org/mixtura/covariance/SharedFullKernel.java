// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.Arrays;
import org.mixtura.data.Block;
import org.mixtura.loops.Columns;

/**
 * Components with one covariance of any shape. With W = L^-1 as in {@link FullKernel}, each sample
 * is made z = W (x - c) once, c being the centre; with u_k = W (m_k - c),
 *
 * <pre>
 *   -1/2 |W (x - m_k)|^2 = (z . u_k - 1/2 |u_k|^2) - 1/2 |z|^2
 * </pre>
 *
 * <p>where the last term is common to all components. The difference loses the digits of |u_k|^2,
 * so a component far from the centre, in units of the standard deviation in its direction, is
 * measured from its own mean. Then no term is kept apart: it has no digits left for samples that
 * are far from the centre. {@link TiedLinearForm} is for sums over all samples.
 */
final class SharedFullKernel extends DensityKernel {
  /** As many standard deviations from the centre are near, for each attribute. */
  private static final double NEAR = 16;

  private final Task task;
  private final double[][] w;
  private final boolean[] near;
  private final boolean allNear;
  private final double[] constants;
  private final double[][] u;
  private final double[] zeros;
  private final double[][] deviations;
  private final double[][] z;

  /**
   * A kernel.
   *
   * @param task what for
   * @param w lower triangle, d x d
   */
  SharedFullKernel(Task task, double[][] w) {
    this.task = task;
    this.w = w;
    int d = w.length;
    zeros = new double[d];
    deviations = task.workspace().columns(d);
    z = task.workspace().columns(d);
    u = new double[task.means().length][];
    constants = new double[u.length];
    near = new boolean[u.length];
    boolean all = true;
    for (int k = 0; k < u.length; k++) {
      constants[k] = task.offsets()[k] + FullKernel.logNormaliser(w);
      u[k] = FullKernel.transform(w, task.means()[k], task.centre());
      near[k] = isNear(u[k]);
      all &= near[k];
      if (near[k]) {
        constants[k] -= Columns.dot(u[k], u[k], d) / 2;
      } else {
        Arrays.fill(u[k], 0);
      }
    }
    allNear = all;
  }

  /** Whether a mean is near the centre, given its way from there in standard deviations. */
  static boolean isNear(double[] u) {
    return Columns.dot(u, u, u.length) <= NEAR * NEAR * u.length;
  }

  @Override
  public void evaluate(Block block, double[][] out, double[] common) {
    int n = block.size();
    halfSquaredDistances(block, task.centre(), 0, common);
    Columns.combine(z, u, constants, out, n);
    if (allNear) {
      return;
    }
    for (int k = 0; k < u.length; k++) {
      if (near[k]) {
        Columns.add(common, out[k], n);
      } else {
        halfSquaredDistances(block, task.means()[k], constants[k], out[k]);
      }
    }
    Arrays.fill(common, 0, n, 0);
  }

  /** z = W (x - point), and out = constant - 1/2 |z|^2. */
  private void halfSquaredDistances(Block block, double[] point, double constant, double[] out) {
    int n = block.size();
    block.subtract(point, deviations);
    Columns.combineLower(deviations, w, zeros, z, n);
    Arrays.fill(out, 0, n, 0);
    Columns.addSquares(z, z.length, out, n);
    Columns.affine(constant, -0.5, out, n);
  }
}
