// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

/** Covariances with the same principal axes, which the next M step begins with. */
final class CommonAxesCovariances extends FullCovariances {
  private final double[][] axes;

  /**
   * Keeps the axes.
   *
   * @param matrices K symmetric d x d matrices
   * @param axes of all of them, as columns; d x d
   * @throws IllDefinedCovarianceException if one is not positive definite
   */
  CommonAxesCovariances(double[][][] matrices, double[][] axes) {
    super(matrices.length, matrices);
    this.axes = axes;
  }

  double[][] axes() {
    return axes;
  }
}
