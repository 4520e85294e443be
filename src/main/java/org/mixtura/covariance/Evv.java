// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mixtura.linalg.Matrices;
import org.mixtura.moments.Spread;

/**
 * EVV: S_k = lambda C_k, |C_k| = 1. With B_k the covariance of each component by itself, C_k is B_k
 * over its volume |B_k|^(1/d), and lambda = sum_k p_k |B_k|^(1/d).
 */
final class Evv extends ConstrainedType {
  Evv() {
    super("EVV");
  }

  @Override
  public Spread spread() {
    return Spread.FULL;
  }

  @Override
  public Covariances estimate(Scatters scatters, @Nullable Covariances previous) {
    double[] shares = scatters.shares();
    FullCovariances each = new FullCovariances(shares.length, scatters.covariances());
    double[] factors = new double[shares.length];
    double mean = 0;
    for (int k = 0; k < shares.length; k++) {
      factors[k] = each.volume(k);
      mean += shares[k] * factors[k];
    }
    double volume = mean;
    Arrays.setAll(factors, k -> volume / factors[k]);
    return new FullCovariances(shares.length, Matrices.scaled(each.matrices(), factors));
  }

  @Override
  Covariances constrained(FullCovariances given) {
    checkVolumes(given);
    return given;
  }
}
