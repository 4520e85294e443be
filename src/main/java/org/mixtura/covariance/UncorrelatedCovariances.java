// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

/**
 * Covariances that are zero between attributes, so that knowing one attribute changes nothing about
 * another.
 */
abstract sealed class UncorrelatedCovariances extends Covariances
    permits DiagonalCovariances, SphericalCovariances {

  UncorrelatedCovariances(int components, int dimension) {
    super(components, dimension);
  }

  @Override
  public final Covariances conditional(int[] free, int[] given) {
    return marginal(free);
  }

  @Override
  public final double[] conditionalShift(int k, int[] free, int[] given, double[] deviation) {
    return new double[free.length];
  }
}
