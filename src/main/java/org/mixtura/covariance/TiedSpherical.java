// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import org.jspecify.annotations.Nullable;
import org.mixtura.moments.Spread;

/**
 * EII: S = s I, s = (sum_k tr W_k) / (n d) + mean of f, one variance for all components and
 * attributes; W_k, n and f as in {@link Scatters}. With d = 0 it is 1.
 */
final class TiedSpherical extends CovarianceType {
  TiedSpherical() {
    super("tied-spherical", "EII");
  }

  @Override
  public Spread spread() {
    return Spread.POOLED_TRACE;
  }

  @Override
  public Covariances estimate(Scatters scatters, @Nullable Covariances previous) {
    return new SphericalCovariances(
        scatters.components(), scatters.dimension(), new double[] {scatters.pooledMeanVariance()});
  }

  @Override
  public int[] shape(int components, int dimension) {
    return new int[0];
  }

  @Override
  public double[] parameters(Covariances covariances) {
    return new double[] {covariances.get(0, 0, 0)};
  }

  @Override
  Covariances read(int components, int dimension, double[] parameters) {
    return new SphericalCovariances(components, dimension, parameters);
  }
}
