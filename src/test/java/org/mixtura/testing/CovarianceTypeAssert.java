// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.testing;

import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.Covariances;

/** Whether covariances have in common what their type says. */
public final class CovarianceTypeAssert {
  private static final double TOLERANCE = 1e-9;

  private final CovarianceType type;
  private final Covariances covariances;
  private final Decomposition parts;
  private final Discrepancy discrepancy;

  private CovarianceTypeAssert(CovarianceType type, Covariances covariances) {
    this.type = type;
    this.covariances = covariances;
    double[][][] matrices = new double[covariances.components()][][];
    for (int k = 0; k < matrices.length; k++) {
      matrices[k] = covariances.matrix(k);
    }
    parts = Decomposition.of(matrices);
    discrepancy = new Discrepancy(type + " covariances");
  }

  /** Volumes and shapes agree relatively, and orientations in what they make of matrices. */
  public static void assertObeys(CovarianceType type, Covariances covariances) {
    CovarianceTypeAssert check = new CovarianceTypeAssert(type, covariances);
    for (int k = 0; k < covariances.components(); k++) {
      check.addVolume(k);
      check.addShape(k);
      check.addOrientation(k);
    }
    check.discrepancy.assertAtMost(TOLERANCE);
  }

  private char letter(int place) {
    return type.mclustCode().charAt(place);
  }

  private void addVolume(int k) {
    if (letter(0) == 'E') {
      discrepancy.add(parts.volumes()[0], parts.volumes()[k], parts.volumes()[0], k);
    }
  }

  private void addShape(int k) {
    if (letter(1) == 'V') {
      return;
    }
    for (int j = 0; j < covariances.dimension(); j++) {
      double expected = letter(1) == 'I' ? 1 : parts.shapes()[0][j];
      discrepancy.add(expected, parts.shapes()[k][j], expected, k, j);
    }
  }

  private void addOrientation(int k) {
    for (int j = 0; j < covariances.dimension(); j++) {
      for (int l = 0; l < j; l++) {
        if (letter(2) == 'I') {
          discrepancy.add(0, covariances.get(k, j, l), 1, k, j, l);
        } else if (letter(2) == 'E') {
          double unit = deviation(0, j) * deviation(0, l) * deviation(k, j) * deviation(k, l);
          discrepancy.add(product(0, k, j, l), product(k, 0, j, l), unit, k, j, l);
        }
      }
    }
  }

  private double deviation(int k, int j) {
    return Math.sqrt(covariances.get(k, j, j));
  }

  /** Matrices of the same axes commute. */
  private double product(int k, int other, int j, int l) {
    double sum = 0;
    for (int m = 0; m < covariances.dimension(); m++) {
      sum += covariances.get(k, j, m) * covariances.get(other, m, l);
    }
    return sum;
  }
}
