// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import org.mixtura.moments.Moments;
import org.mixtura.moments.Spread;

/** VEI: S_k = lambda_k A, diagonal; volumes and the one shape by turns. */
final class Vei extends ConstrainedType {
  Vei() {
    super("VEI");
  }

  @Override
  public Spread spread() {
    return Spread.DIAGONAL;
  }

  @Override
  public Covariances estimate(Moments moments, double[] ridge, Covariances previous) {
    double[][] variances = MomentMatrices.variances(moments, ridge);
    return new DiagonalCovariances(
        variances.length,
        Volumes.ofOneShape(
            MomentMatrices.shares(moments), variances, Volumes.first(previous, variances)));
  }

  @Override
  Covariances constrained(FullCovariances given) {
    double[][] variances = checkedDiagonals(given.matrices(), "it must be diagonal");
    checkShapes(variances);
    return new DiagonalCovariances(given.components(), variances);
  }
}
