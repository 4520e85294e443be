package org.mixtura.covariance;

import org.mixtura.moments.Moments;
import org.mixtura.moments.Spread;

/** VVV: the covariance of component k is its scatter over its total responsibility. */
final class Full extends CovarianceType {
  Full() {
    super("full", "VVV");
  }

  @Override
  public Spread spread() {
    return Spread.FULL;
  }

  @Override
  public long freeParameters(int components, int dimension) {
    return (long) components * dimension * (dimension + 1) / 2;
  }

  @Override
  public Covariances estimate(Moments moments, double[] ridge, Covariances previous) {
    int d = moments.dimension();
    double[][][] matrices = new double[moments.components()][d][d];
    for (int k = 0; k < matrices.length; k++) {
      for (int j = 0; j < d; j++) {
        for (int l = 0; l <= j; l++) {
          matrices[k][j][l] = moments.scatter(k, j, l) / moments.total(k);
          matrices[k][l][j] = matrices[k][j][l];
        }
        matrices[k][j][j] += ridge[j];
      }
    }
    return new FullCovariances(matrices.length, matrices);
  }

  @Override
  public int[] shape(int components, int dimension) {
    return new int[] {components, dimension, dimension};
  }

  @Override
  public double[] parameters(Covariances covariances) {
    return Matrices.flatten(covariances, covariances.components());
  }

  @Override
  Covariances read(int components, int dimension, double[] parameters) {
    return new FullCovariances(components, Matrices.symmetric(components, dimension, parameters));
  }
}
