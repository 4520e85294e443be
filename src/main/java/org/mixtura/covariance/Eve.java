// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import org.jspecify.annotations.Nullable;
import org.mixtura.moments.Spread;

/**
 * EVE: S_k = lambda D A_k D'. Along common axes ({@link CommonAxes}), variances of each component's
 * own shape and of one volume ({@link Volumes#equalised}).
 */
final class Eve extends ConstrainedType {
  Eve() {
    super("EVE");
  }

  @Override
  public Spread spread() {
    return Spread.FULL;
  }

  @Override
  public Covariances estimate(Scatters scatters, @Nullable Covariances previous) {
    double[] shares = scatters.shares();
    return new CommonAxes(shares, scatters.covariances(), v -> Volumes.equalised(shares, v))
        .covariances(previous);
  }

  @Override
  Covariances constrained(FullCovariances given) {
    checkVolumes(given);
    return withCommonAxes(given);
  }
}
