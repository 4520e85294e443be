// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.Arrays;
import org.mixtura.moments.Spread;

/** VII: the variance of component k is the trace of its scatter over d times its total. */
final class Spherical extends CovarianceType {
  Spherical() {
    super("spherical", "VII");
  }

  @Override
  public Spread spread() {
    return Spread.TRACE;
  }

  @Override
  public Covariances estimate(Scatters scatters, Covariances previous) {
    return new SphericalCovariances(
        scatters.components(), scatters.dimension(), scatters.meanVariances());
  }

  @Override
  public int[] shape(int components, int dimension) {
    return new int[] {components};
  }

  @Override
  public double[] parameters(Covariances covariances) {
    double[] variances = new double[covariances.components()];
    Arrays.setAll(variances, k -> covariances.get(k, 0, 0));
    return variances;
  }

  @Override
  Covariances read(int components, int dimension, double[] parameters) {
    return new SphericalCovariances(components, dimension, parameters);
  }
}
