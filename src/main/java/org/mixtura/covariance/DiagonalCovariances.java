// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.Arrays;
import java.util.Optional;
import org.mixtura.covariance.IllDefinedCovarianceException.Defect;
import org.mixtura.linalg.Matrices;
import org.mixtura.moments.Anchors;

/** Covariances S_k = diag(s_k) that are zero between attributes; K sets of variances, or one. */
final class DiagonalCovariances extends UncorrelatedCovariances {
  private final double[][] variances;
  private final double[][] inverseDeviations;
  private final double[] logDeterminants;

  /**
   * Checks and keeps the variances.
   *
   * @param components K
   * @param variances K x d, or 1 x d when all components share them
   */
  DiagonalCovariances(int components, double[][] variances) {
    super(components, variances[0].length);
    this.variances = variances;
    checkAll(variances.length, k -> check(variances[k]));
    inverseDeviations = new double[variances.length][dimension()];
    logDeterminants = new double[variances.length];
    for (int k = 0; k < variances.length; k++) {
      for (int j = 0; j < dimension(); j++) {
        logDeterminants[k] += Math.log(variances[k][j]);
        inverseDeviations[k][j] = 1 / Math.sqrt(variances[k][j]);
      }
    }
  }

  private static Optional<Defect> check(double[] variances) {
    for (int j = 0; j < variances.length; j++) {
      if (!isVariance(variances[j])) {
        return Optional.of(noVariance(j, variances[j]));
      }
    }
    return Optional.empty();
  }

  private int slot(int k) {
    return variances.length == 1 ? 0 : k;
  }

  @Override
  public boolean shared() {
    return variances.length == 1;
  }

  @Override
  public double get(int k, int j, int l) {
    return j == l ? variances[slot(k)][j] : 0;
  }

  @Override
  public double[][] precision(int k) {
    return Matrices.diagonalMatrix(Arrays.stream(variances[slot(k)]).map(v -> 1 / v).toArray());
  }

  @Override
  public double logDeterminant(int k) {
    return logDeterminants[slot(k)];
  }

  @Override
  public DensityKernel kernel(DensityKernel.Task task) {
    double[][] scales = new double[components()][];
    Arrays.setAll(scales, k -> inverseDeviations[slot(k)]);
    return new DiagonalKernel(task, scales, Anchors.of(task.centre(), task.means(), variances()));
  }

  @Override
  public double[] transform(int k, double[] standard) {
    double[] values = new double[dimension()];
    Arrays.setAll(values, j -> standard[j] * Math.sqrt(variances[slot(k)][j]));
    return values;
  }

  @Override
  public Covariances marginal(int[] attributes) {
    return new DiagonalCovariances(
        components(),
        Arrays.stream(variances).map(v -> pick(v, attributes)).toArray(double[][]::new));
  }
}
