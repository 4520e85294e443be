// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mixtura.moments.Spread;

/**
 * VII: S_k = s_k I, s_k = (tr W_k) / (n_k d) + mean of f; W_k, n_k and f as in {@link Scatters}.
 * With d = 0 it is 1.
 */
final class Spherical extends CovarianceType {
  Spherical() {
    super("spherical", "VII");
  }

  @Override
  public Spread spread() {
    return Spread.TRACE;
  }

  @Override
  public Covariances estimate(Scatters scatters, @Nullable Covariances previous) {
    return new SphericalCovariances(
        scatters.components(), scatters.dimension(), scatters.meanVariances());
  }

  @Override
  public int[] shape(int components, int dimension) {
    return new int[] {components};
  }

  @Override
  public double[] parameters(Covariances covariances) {
    double[] variances = new double[covariances.components()];
    Arrays.setAll(variances, k -> covariances.get(k, 0, 0));
    return variances;
  }

  @Override
  Covariances read(int components, int dimension, double[] parameters) {
    return new SphericalCovariances(components, dimension, parameters);
  }
}
