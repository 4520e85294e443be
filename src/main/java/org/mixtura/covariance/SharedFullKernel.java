// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.Arrays;
import java.util.function.Supplier;
import org.mixtura.data.Block;
import org.mixtura.loops.Columns;
import org.mixtura.moments.Moments;

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
 * are far from the centre.
 *
 * <p>For sums over all samples, z is not needed: z . u_k is (x - c) . W' u_k, and the sum of |z|^2
 * is the trace of S^-1 T, with T the second moments of all samples about c, which never change.
 */
final class SharedFullKernel extends DensityKernel {
  /** As many standard deviations from the centre are near, for each attribute. */
  private static final double NEAR = 16;

  /**
   * How many times as large as |z|^2 the terms of its computation from second moments may be: more
   * would leave the sum less than 11 digits.
   */
  private static final double MOST_CANCELLATION = 1e4;

  private final Task task;
  private final double[][] w;
  private final boolean[] near;
  private final boolean allNear;
  private final double[] constants;
  private final double[][] u;
  private final double[] zeros;
  private final boolean withoutCommon;
  private final double[][] deviations;
  private final double[][] z;

  /**
   * A kernel.
   *
   * @param task what for
   * @param w lower triangle, d x d
   * @param variances of the attributes, d values
   */
  SharedFullKernel(Task task, double[][] w, double[] variances) {
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
      double square = Columns.dot(u[k], u[k], d);
      near[k] = square <= NEAR * NEAR * d;
      all &= near[k];
      if (near[k]) {
        constants[k] -= square / 2;
      } else {
        Arrays.fill(u[k], 0);
      }
    }
    allNear = all;
    withoutCommon = task.forSums() && all && cancellation(w, variances) <= MOST_CANCELLATION;
    if (withoutCommon) {
      Arrays.setAll(u, k -> transformBack(u[k]));
    }
  }

  /** The mean over j of (sum_l |w_jl| s_l)^2, where s_l are standard deviations; at least 1. */
  private static double cancellation(double[][] w, double[] variances) {
    double sum = 0;
    for (int j = 0; j < w.length; j++) {
      double row = 0;
      for (int l = 0; l <= j; l++) {
        row += Math.abs(w[j][l]) * Math.sqrt(variances[l]);
      }
      sum += row * row / w.length;
    }
    return sum;
  }

  /** W' u. */
  private double[] transformBack(double[] vector) {
    double[] result = new double[w.length];
    for (int j = 0; j < w.length; j++) {
      for (int l = 0; l <= j; l++) {
        result[l] += w[j][l] * vector[j];
      }
    }
    return result;
  }

  /** -1/2 sum_j w_j T w_j', where w_j are the rows of W. */
  @Override
  public double totalOfCommon(Supplier<Moments> all) {
    if (!withoutCommon) {
      return 0;
    }
    Moments moments = all.get();
    int d = w.length;
    double[][] second = new double[d][d];
    for (int j = 0; j < d; j++) {
      for (int l = 0; l <= j; l++) {
        second[j][l] = moments.second(0, j, l);
        second[l][j] = second[j][l];
      }
    }
    double sum = 0;
    for (int r = 0; r < d; r++) {
      for (int j = 0; j <= r; j++) {
        sum -= w[r][j] * Columns.dot(second[j], w[r], r + 1) / 2;
      }
    }
    return sum;
  }

  @Override
  public void evaluate(Block block, double[][] out, double[] common) {
    int n = block.size();
    if (withoutCommon) {
      Arrays.fill(common, 0, n, 0);
      block.subtract(task.centre(), deviations);
      Columns.combine(deviations, u, constants, out, n);
      return;
    }
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
