// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mixtura.linalg.Matrices;
import org.mixtura.moments.Spread;

/**
 * VEE: S_k = lambda_k C, |C| = 1. With B_k the covariance of each component by itself, and p_k its
 * share, the minima over C and over the volumes alone,
 *
 * <pre>
 *   C ~ sum_k p_k B_k / lambda_k,   lambda_k = tr(C^-1 B_k) / d
 * </pre>
 *
 * <p>are taken by turns, until no volume changes by more than {@link Volumes#CONVERGED}.
 */
final class Vee extends ConstrainedType {
  Vee() {
    super("VEE");
  }

  @Override
  public Spread spread() {
    return Spread.FULL;
  }

  @Override
  public Covariances estimate(Scatters scatters, @Nullable Covariances previous) {
    double[][][] each = scatters.covariances();
    double[] shares = scatters.shares();
    double[][] variances = Matrices.diagonals(each);
    Volumes.checkPositive(variances);
    double[] lambda = Volumes.first(previous, variances);
    FullCovariances common;
    double change;
    int step = 0;
    do {
      common = common(each, shares, lambda);
      change = 0;
      for (int k = 0; k < lambda.length; k++) {
        double volume = common.meanRatio(each[k]);
        change = Math.max(change, Math.abs(volume / lambda[k] - 1));
        lambda[k] = volume;
      }
      step++;
    } while (step < Volumes.MAX_STEPS && change > Volumes.CONVERGED);
    return new FullCovariances(lambda.length, Matrices.scaled(common.matrices(), lambda));
  }

  private static FullCovariances common(double[][][] each, double[] shares, double[] lambda) {
    double[] weights = new double[lambda.length];
    Arrays.setAll(weights, k -> shares[k] / lambda[k]);
    double[][][] sum = {Matrices.weightedSum(weights, each)};
    double volume = new FullCovariances(1, sum).volume(0);
    return new FullCovariances(lambda.length, Matrices.scaled(sum, new double[] {1 / volume}));
  }

  @Override
  Covariances constrained(FullCovariances given) {
    double[][] first = given.matrix(0);
    for (int k = 1; k < given.components(); k++) {
      double ratio = given.volume(0) / given.volume(k);
      double most = 0;
      for (int j = 0; j < first.length; j++) {
        for (int l = 0; l <= j; l++) {
          double scale = Math.sqrt(first[j][j]) * Math.sqrt(first[l][l]);
          most = Math.max(most, Math.abs(given.get(k, j, l) * ratio - first[j][l]) / scale);
        }
      }
      check(k, "its shape and orientation must be those of component 0", most);
    }
    return given;
  }
}
