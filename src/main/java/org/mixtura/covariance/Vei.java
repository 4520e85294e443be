// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import org.jspecify.annotations.Nullable;
import org.mixtura.moments.Spread;

/**
 * VEI: S_k = lambda_k A, diagonal, |A| = 1; volumes and the one shape by turns, see {@link
 * Volumes#ofOneShape}.
 */
final class Vei extends ConstrainedType {
  Vei() {
    super("VEI");
  }

  @Override
  public Spread spread() {
    return Spread.DIAGONAL;
  }

  @Override
  public Covariances estimate(Scatters scatters, @Nullable Covariances previous) {
    double[][] variances = scatters.variances();
    return new DiagonalCovariances(
        variances.length,
        Volumes.ofOneShape(scatters.shares(), variances, Volumes.first(previous, variances)));
  }

  @Override
  Covariances constrained(FullCovariances given) {
    double[][] variances = checkedDiagonals(given.matrices(), "it must be diagonal");
    checkShapes(variances);
    return new DiagonalCovariances(given.components(), variances);
  }
}
