// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import org.mixtura.data.Block;
import org.mixtura.loops.Workspace;

/**
 * A log-density kernel: it computes ln N(x; m_k, S_k), in nats, for blocks of samples under all
 * components at once, which is where a fit spends its time. (Kernel as of an inner loop, not as in
 * kernel density estimation.) There is one for each form of the covariances. Holds scratch space:
 * one per thread.
 */
public abstract sealed class DensityKernel
    permits FullKernel, SharedFullKernel, DiagonalKernel, SphericalKernel, TiedLinearForm.Kernel {
  static final double LOG_2_PI = Math.log(2 * Math.PI);

  DensityKernel() {}

  /**
   * Computes log densities, in nats. What all components have in common of a sample's log density
   * is kept apart, as it cancels in responsibilities:
   *
   * <pre>
   *   out_ki + common_i = offset_k + ln N(x_i; m_k, S_k)
   * </pre>
   *
   * @param block n samples
   * @param out K rows, n of each are overwritten
   * @param common n values, overwritten
   */
  public abstract void evaluate(Block block, double[][] out, double[] common);

  /**
   * What a kernel is made for.
   *
   * @param means K x d
   * @param offsets added to each component's log density, K values
   * @param centre a point among the samples; d values
   * @param workspace where scratch columns come from
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Task(double[][] means, double[] offsets, double[] centre, Workspace workspace) {}
}
