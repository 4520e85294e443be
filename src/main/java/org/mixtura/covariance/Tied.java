// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import org.jspecify.annotations.Nullable;
import org.mixtura.moments.Spread;

/**
 * EEE: S = (sum_k W_k) / n + diag(f), one covariance of any shape for all components; W_k, n and f
 * as in {@link Scatters}.
 */
final class Tied extends CovarianceType {
  Tied() {
    super("tied", "EEE");
  }

  @Override
  public Spread spread() {
    return Spread.POOLED_FULL;
  }

  @Override
  public Covariances estimate(Scatters scatters, @Nullable Covariances previous) {
    return new FullCovariances(
        scatters.components(), new double[][][] {scatters.pooledCovariance()});
  }

  @Override
  public int[] shape(int components, int dimension) {
    return new int[] {dimension, dimension};
  }

  @Override
  public double[] parameters(Covariances covariances) {
    return FlatMatrices.flatten(covariances, 1);
  }

  @Override
  Covariances read(int components, int dimension, double[] parameters) {
    return new FullCovariances(components, FlatMatrices.symmetric(1, dimension, parameters));
  }
}
