// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import org.mixtura.moments.Moments;
import org.mixtura.moments.Spread;

/** EEE: one covariance, the scatter of all components over the total weight. */
final class Tied extends CovarianceType {
  Tied() {
    super("tied", "EEE");
  }

  @Override
  public Spread spread() {
    return Spread.POOLED_FULL;
  }

  @Override
  public Covariances estimate(Moments moments, double[] ridge, Covariances previous) {
    int d = moments.dimension();
    double weight = moments.totalWeight();
    double[][] matrix = new double[d][d];
    for (int j = 0; j < d; j++) {
      for (int l = 0; l <= j; l++) {
        matrix[j][l] = moments.central().pooledScatter(j, l) / weight;
        matrix[l][j] = matrix[j][l];
      }
      matrix[j][j] += ridge[j];
    }
    return new FullCovariances(moments.components(), new double[][][] {matrix});
  }

  @Override
  public int[] shape(int components, int dimension) {
    return new int[] {dimension, dimension};
  }

  @Override
  public double[] parameters(Covariances covariances) {
    return FlatMatrices.flatten(covariances, 1);
  }

  @Override
  Covariances read(int components, int dimension, double[] parameters) {
    return new FullCovariances(components, FlatMatrices.symmetric(1, dimension, parameters));
  }
}
