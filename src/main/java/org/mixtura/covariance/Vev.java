// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import org.jspecify.annotations.Nullable;
import org.mixtura.linalg.Matrices;
import org.mixtura.linalg.SymmetricEigen;
import org.mixtura.moments.Spread;

/**
 * VEV: S_k = lambda_k D_k A D_k'. The axes D_k are those of each component by itself; of the
 * variances along them, in order of size, volumes and the one shape are found by turns, see {@link
 * Volumes#ofOneShape}.
 */
final class Vev extends ConstrainedType {
  Vev() {
    super("VEV");
  }

  @Override
  public Spread spread() {
    return Spread.FULL;
  }

  @Override
  public Covariances estimate(Scatters scatters, @Nullable Covariances previous) {
    SymmetricEigen[] each = SymmetricEigen.each(scatters.covariances());
    double[][] alone = SymmetricEigen.variances(each);
    double[][] variances =
        Volumes.ofOneShape(scatters.shares(), alone, Volumes.first(previous, alone));
    double[][][] matrices = new double[each.length][][];
    for (int k = 0; k < each.length; k++) {
      matrices[k] = Matrices.alongAxes(each[k].axes(), variances[k]);
    }
    return new FullCovariances(matrices.length, matrices);
  }

  @Override
  Covariances constrained(FullCovariances given) {
    checkShapes(SymmetricEigen.variances(SymmetricEigen.each(given.matrices())));
    return given;
  }
}
