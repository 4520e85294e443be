// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import org.jspecify.annotations.Nullable;
import org.mixtura.moments.Spread;

/** VVV: S_k = W_k / n_k + diag(f); W_k, n_k and f as in {@link Scatters}. */
final class Full extends CovarianceType {
  Full() {
    super("full", "VVV");
  }

  @Override
  public Spread spread() {
    return Spread.FULL;
  }

  @Override
  public Covariances estimate(Scatters scatters, @Nullable Covariances previous) {
    return new FullCovariances(scatters.components(), scatters.covariances());
  }

  @Override
  public int[] shape(int components, int dimension) {
    return new int[] {components, dimension, dimension};
  }

  @Override
  public double[] parameters(Covariances covariances) {
    return FlatMatrices.flatten(covariances, covariances.components());
  }

  @Override
  Covariances read(int components, int dimension, double[] parameters) {
    return new FullCovariances(
        components, FlatMatrices.symmetric(components, dimension, parameters));
  }
}
