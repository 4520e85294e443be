// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import org.jspecify.annotations.Nullable;
import org.mixtura.moments.Spread;

/**
 * VVE: S_k = lambda_k D A_k D'. Along common axes ({@link CommonAxes}), each component has its own
 * variances.
 */
final class Vve extends ConstrainedType {
  Vve() {
    super("VVE");
  }

  @Override
  public Spread spread() {
    return Spread.FULL;
  }

  @Override
  public Covariances estimate(Scatters scatters, @Nullable Covariances previous) {
    return new CommonAxes(scatters.shares(), scatters.covariances(), v -> v).covariances(previous);
  }

  @Override
  Covariances constrained(FullCovariances given) {
    return withCommonAxes(given);
  }
}
