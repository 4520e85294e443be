// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.Arrays;
import java.util.Optional;
import org.mixtura.linalg.Matrices;
import org.mixtura.moments.Anchors;

/**
 * Covariances S_k = s_k I with one variance for all attributes and none between them; K variances,
 * or one.
 */
final class SphericalCovariances extends UncorrelatedCovariances {
  private final double[] variances;

  /**
   * Checks and keeps the variances.
   *
   * @param components K
   * @param dimension d
   * @param variances K of them, or one when all components share it
   */
  SphericalCovariances(int components, int dimension, double[] variances) {
    super(components, dimension);
    this.variances = variances;
    checkAll(
        variances.length,
        k ->
            isVariance(variances[k]) ? Optional.empty() : Optional.of(noVariance(0, variances[k])));
  }

  private double variance(int k) {
    return variances[variances.length == 1 ? 0 : k];
  }

  @Override
  public boolean shared() {
    return variances.length == 1;
  }

  @Override
  public double get(int k, int j, int l) {
    return j == l ? variance(k) : 0;
  }

  @Override
  public double[][] precision(int k) {
    double[] diagonal = new double[dimension()];
    Arrays.fill(diagonal, 1 / variance(k));
    return Matrices.diagonalMatrix(diagonal);
  }

  @Override
  public double logDeterminant(int k) {
    return dimension() * Math.log(variance(k));
  }

  @Override
  public DensityKernel kernel(DensityKernel.Task task) {
    double[] deviations = new double[components()];
    Arrays.setAll(deviations, k -> Math.sqrt(variance(k)));
    return new SphericalKernel(
        task, deviations, Anchors.of(task.centre(), task.means(), variances()));
  }

  @Override
  public double[] transform(int k, double[] standard) {
    double deviation = Math.sqrt(variance(k));
    return Arrays.stream(standard).map(z -> z * deviation).toArray();
  }

  @Override
  public Covariances marginal(int[] attributes) {
    return new SphericalCovariances(components(), attributes.length, variances);
  }
}
