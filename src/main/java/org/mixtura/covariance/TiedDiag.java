// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mixtura.moments.Spread;

/**
 * EEI: S = diag(s), s_j = (sum_k W_kjj) / n + f_j, one set of variances for all components; W_k, n
 * and f as in {@link Scatters}.
 */
final class TiedDiag extends CovarianceType {
  TiedDiag() {
    super("tied-diag", "EEI");
  }

  @Override
  public Spread spread() {
    return Spread.POOLED_DIAGONAL;
  }

  @Override
  public Covariances estimate(Scatters scatters, @Nullable Covariances previous) {
    return new DiagonalCovariances(
        scatters.components(), new double[][] {scatters.pooledVariances()});
  }

  @Override
  public int[] shape(int components, int dimension) {
    return new int[] {dimension};
  }

  @Override
  public double[] parameters(Covariances covariances) {
    double[] variances = new double[covariances.dimension()];
    Arrays.setAll(variances, j -> covariances.get(0, j, j));
    return variances;
  }

  @Override
  Covariances read(int components, int dimension, double[] parameters) {
    return new DiagonalCovariances(components, new double[][] {parameters});
  }
}
