// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.Arrays;
import org.mixtura.moments.Moments;

/** Covariances of each component by itself, read from moments. */
final class MomentMatrices {
  private MomentMatrices() {}

  /** The covariance of each component by itself, its scatter over its total, plus a ridge. */
  static double[][][] each(Moments moments, double[] ridge) {
    int d = moments.dimension();
    double[][][] matrices = new double[moments.components()][d][d];
    for (int k = 0; k < matrices.length; k++) {
      for (int j = 0; j < d; j++) {
        for (int l = 0; l <= j; l++) {
          matrices[k][j][l] = moments.central().scatter(k, j, l) / moments.total(k);
          matrices[k][l][j] = matrices[k][j][l];
        }
        matrices[k][j][j] += ridge[j];
      }
    }
    return matrices;
  }

  /** The variances of each component by itself, plus a ridge; K x d. */
  static double[][] variances(Moments moments, double[] ridge) {
    double[][] variances = new double[moments.components()][moments.dimension()];
    for (int k = 0; k < variances.length; k++) {
      for (int j = 0; j < variances[k].length; j++) {
        variances[k][j] = moments.central().scatter(k, j, j) / moments.total(k) + ridge[j];
      }
    }
    return variances;
  }

  /** The share of the samples' weight that each component has, K values. */
  static double[] shares(Moments moments) {
    double weight = moments.totalWeight();
    double[] shares = new double[moments.components()];
    Arrays.setAll(shares, k -> moments.total(k) / weight);
    return shares;
  }
}
