// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import org.jspecify.annotations.Nullable;
import org.mixtura.linalg.Matrices;
import org.mixtura.linalg.SymmetricEigen;
import org.mixtura.moments.Spread;

/**
 * EEV: S_k = lambda D_k A D_k'. The axes D_k are those of each component by itself; with v_kj the
 * variances along them, in order of size, lambda A_jj = sum_k p_k v_kj.
 */
final class Eev extends ConstrainedType {
  Eev() {
    super("EEV");
  }

  @Override
  public Spread spread() {
    return Spread.FULL;
  }

  @Override
  public Covariances estimate(Scatters scatters, @Nullable Covariances previous) {
    SymmetricEigen[] each = SymmetricEigen.each(scatters.covariances());
    double[] mean = Matrices.weightedSum(scatters.shares(), SymmetricEigen.variances(each));
    double[][][] matrices = new double[each.length][][];
    for (int k = 0; k < each.length; k++) {
      matrices[k] = Matrices.alongAxes(each[k].axes(), mean);
    }
    return new FullCovariances(matrices.length, matrices);
  }

  @Override
  Covariances constrained(FullCovariances given) {
    checkVolumes(given);
    checkShapes(SymmetricEigen.variances(SymmetricEigen.each(given.matrices())));
    return given;
  }
}
