// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.linalg;

/**
 * Principal axes of a covariance matrix, by Jacobi's method: it keeps the digits of small variances
 * beside large ones (Demmel and Veselic 1992, doi 10.1137/0613074), in any units, and is the
 * quickest for few attributes. (The QL method of commons-math3 does neither: from units of 1e-150
 * it does not converge.)
 *
 * @param variances along the axes, the largest first; d values
 * @param axes as columns, d x d
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SymmetricEigen(double[] variances, double[][] axes) {
  /** Correlations along axes that are made of rounding errors. */
  private static final double NONE = 1e-15;

  private static final int MOST_SWEEPS = 50;

  public static SymmetricEigen of(double[][] matrix) {
    int d = matrix.length;
    double[][] turned = Matrices.copy(matrix);
    double[][] axes = Matrices.identity(d);
    boolean changed = true;
    for (int sweep = 0; sweep < MOST_SWEEPS && changed; sweep++) {
      changed = false;
      for (int j = 1; j < d; j++) {
        for (int l = 0; l < j; l++) {
          double scale = Math.sqrt(turned[j][j]) * Math.sqrt(turned[l][l]);
          if (Math.abs(turned[j][l]) > NONE * scale) {
            double ratio = 2 * turned[j][l] / (turned[j][j] - turned[l][l]);
            PlaneRotation rotation = new PlaneRotation(j, l, Math.atan(ratio) / 2);
            rotation.turnColumns(axes);
            rotation.turn(turned);
            changed = true;
          }
        }
      }
    }
    return sorted(Matrices.diagonal(turned), axes);
  }

  /** Puts the largest variances first, by insertion: there are few, and nearly in order. */
  private static SymmetricEigen sorted(double[] variances, double[][] axes) {
    for (int j = 1; j < variances.length; j++) {
      for (int l = j; l > 0 && variances[l] > variances[l - 1]; l--) {
        swap(variances, l);
        for (double[] row : axes) {
          swap(row, l);
        }
      }
    }
    return new SymmetricEigen(variances, axes);
  }

  private static void swap(double[] values, int l) {
    double value = values[l];
    values[l] = values[l - 1];
    values[l - 1] = value;
  }

  public static SymmetricEigen[] each(double[][][] matrices) {
    SymmetricEigen[] each = new SymmetricEigen[matrices.length];
    for (int k = 0; k < each.length; k++) {
      each[k] = of(matrices[k]);
    }
    return each;
  }

  public static double[][] variances(SymmetricEigen[] each) {
    double[][] variances = new double[each.length][];
    for (int k = 0; k < each.length; k++) {
      variances[k] = each[k].variances;
    }
    return variances;
  }
}
