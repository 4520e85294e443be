// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.Arrays;
import org.mixtura.moments.Moments;
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
  public Covariances estimate(Moments moments, double[] ridge, Covariances previous) {
    double[] variances = new double[moments.components()];
    for (int k = 0; k < variances.length; k++) {
      variances[k] =
          meanVariance(moments.central().trace(k), moments.total(k), moments.dimension())
              + mean(ridge);
    }
    return new SphericalCovariances(variances.length, moments.dimension(), variances);
  }

  /** The trace of a scatter, over a weight and d; 1 where there is no attribute. */
  static double meanVariance(double trace, double weight, int dimension) {
    return dimension == 0 ? 1 : trace / weight / dimension;
  }

  static double mean(double[] values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    return mean;
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
