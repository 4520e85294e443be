// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import org.jspecify.annotations.Nullable;
import org.mixtura.moments.Spread;

/** VVI: S_k = diag(s_k), s_kj = W_kjj / n_k + f_j; W_k, n_k and f as in {@link Scatters}. */
final class Diag extends CovarianceType {
  Diag() {
    super("diag", "VVI");
  }

  @Override
  public Spread spread() {
    return Spread.DIAGONAL;
  }

  @Override
  public Covariances estimate(Scatters scatters, @Nullable Covariances previous) {
    return new DiagonalCovariances(scatters.components(), scatters.variances());
  }

  @Override
  public int[] shape(int components, int dimension) {
    return new int[] {components, dimension};
  }

  @Override
  public double[] parameters(Covariances covariances) {
    int d = covariances.dimension();
    double[] flat = new double[covariances.components() * d];
    for (int index = 0; index < flat.length; index++) {
      flat[index] = covariances.get(index / d, index % d, index % d);
    }
    return flat;
  }

  @Override
  Covariances read(int components, int dimension, double[] parameters) {
    double[][] variances = new double[components][dimension];
    for (int index = 0; index < parameters.length; index++) {
      variances[index / dimension][index % dimension] = parameters[index];
    }
    return new DiagonalCovariances(components, variances);
  }
}
