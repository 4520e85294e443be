// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import org.mixtura.moments.Moments;
import org.mixtura.moments.Spread;

/** EVE: S_k = lambda D A_k D'. Along common axes, variances of each component's own shape. */
final class Eve extends ConstrainedType {
  Eve() {
    super("EVE");
  }

  @Override
  public Spread spread() {
    return Spread.FULL;
  }

  @Override
  public Covariances estimate(Moments moments, double[] ridge, Covariances previous) {
    double[] shares = MomentMatrices.shares(moments);
    return new CommonAxes(
            shares, MomentMatrices.each(moments, ridge), v -> Volumes.equalised(shares, v))
        .covariances(previous);
  }

  @Override
  Covariances constrained(FullCovariances given) {
    checkVolumes(given);
    return withCommonAxes(given);
  }
}
