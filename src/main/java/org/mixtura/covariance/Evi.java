// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import org.mixtura.moments.Spread;

/** EVI: S_k = lambda A_k, diagonal; lambda is the mean volume. */
final class Evi extends ConstrainedType {
  Evi() {
    super("EVI");
  }

  @Override
  public Spread spread() {
    return Spread.DIAGONAL;
  }

  @Override
  public Covariances estimate(Scatters scatters, Covariances previous) {
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
