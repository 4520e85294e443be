package org.mixtura.covariance;

import org.mixtura.moments.Moments;
import org.mixtura.moments.Spread;

/**
 * VEV: S_k = lambda_k D_k A D_k'. The axes D_k are those of each component by itself; of the
 * variances along them, in order of size, volumes and the one shape are found by turns.
 */
final class Vev extends ConstrainedType {
  Vev() {
    super("VEV");
  }

  @Override
  public Spread spread() {
    return Spread.FULL;
  }

  @Override
  public Covariances estimate(Moments moments, double[] ridge, Covariances previous) {
    Eigen[] each = Eigen.each(Matrices.each(moments, ridge));
    double[][] alone = Eigen.variances(each);
    double[][] variances =
        Volumes.ofOneShape(Matrices.shares(moments), alone, Volumes.first(previous, alone));
    double[][][] matrices = new double[each.length][][];
    for (int k = 0; k < each.length; k++) {
      matrices[k] = Matrices.alongAxes(each[k].axes(), variances[k]);
    }
    return new FullCovariances(matrices.length, matrices);
  }

  @Override
  Covariances constrained(FullCovariances given) {
    checkShapes(Eigen.variances(Eigen.each(given.matrices())));
    return given;
  }
}
