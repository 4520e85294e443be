// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import org.jspecify.annotations.Nullable;
import org.mixtura.moments.Spread;

/**
 * EVI: S_k = lambda A_k, diagonal, |A_k| = 1. With B_k the variances of each component by itself,
 * A_k is B_k over its volume |B_k|^(1/d), and lambda = sum_k p_k |B_k|^(1/d).
 */
final class Evi extends ConstrainedType {
  Evi() {
    super("EVI");
  }

  @Override
  public Spread spread() {
    return Spread.DIAGONAL;
  }

  @Override
  public Covariances estimate(Scatters scatters, @Nullable Covariances previous) {
    return new DiagonalCovariances(
        scatters.components(), Volumes.equalised(scatters.shares(), scatters.variances()));
  }

  @Override
  Covariances constrained(FullCovariances given) {
    double[][] variances = checkedDiagonals(given.matrices(), "it must be diagonal");
    checkVolumes(given);
    return new DiagonalCovariances(given.components(), variances);
  }
}
