// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.linalg;

/**
 * The eigenvalue decomposition S = D diag(v) D' of a covariance matrix, that is a symmetric
 * positive semidefinite one, by Jacobi's method: each pair of axes is turned by the angle t that
 * makes their element zero,
 *
 * <pre>
 *   tan 2t = 2 S_jl / (S_jj - S_ll),
 * </pre>
 *
 * <p>until no element is more than rounding errors beside the geometric mean of its diagonal
 * elements. That keeps the digits of small variances beside large ones (Demmel and Veselic 1992,
 * doi 10.1137/0613074), in any units, and is the quickest way for few attributes. (The QL method of
 * commons-math3 does neither: from units of 1e-150 it does not converge.)
 *
 * <ul>
 *   <li>d = 0: no variances and no axes.
 *   <li>A diagonal matrix: its diagonal in order of size, and the unit vectors as axes.
 *   <li>A singular matrix: variances of 0, or of the size of rounding errors and of either sign.
 *   <li>Equal variances: any orthogonal axes of their plane.
 *   <li>A matrix with a negative diagonal element or NaN: no exception, but no meaning either.
 * </ul>
 *
 * @param variances v, the largest first; d values
 * @param axes D, as columns; d x d and orthogonal
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SymmetricEigen(double[] variances, double[][] axes) {
  /** Correlations along axes up to this are made of rounding errors. */
  private static final double NO_CORRELATION = 1e-15;

  /** A few are enough, as convergence is quadratic; the limit only makes sure that it ends. */
  private static final int MAX_SWEEPS = 50;

  /**
   * Decomposes a matrix.
   *
   * @param matrix S, d x d, symmetric positive semidefinite; not written to
   */
  public static SymmetricEigen of(double[][] matrix) {
    int d = matrix.length;
    double[][] turned = Matrices.copy(matrix);
    double[][] axes = Matrices.identity(d);
    boolean changed = true;
    for (int sweep = 0; sweep < MAX_SWEEPS && changed; sweep++) {
      changed = false;
      for (int j = 1; j < d; j++) {
        for (int l = 0; l < j; l++) {
          double scale = Math.sqrt(turned[j][j]) * Math.sqrt(turned[l][l]);
          if (Math.abs(turned[j][l]) > NO_CORRELATION * scale) {
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

  /** Decomposes each of K matrices. */
  public static SymmetricEigen[] each(double[][][] matrices) {
    SymmetricEigen[] each = new SymmetricEigen[matrices.length];
    for (int k = 0; k < each.length; k++) {
      each[k] = of(matrices[k]);
    }
    return each;
  }

  /** The variances of K decompositions, K x d. */
  public static double[][] variances(SymmetricEigen[] each) {
    double[][] variances = new double[each.length][];
    for (int k = 0; k < each.length; k++) {
      variances[k] = each[k].variances;
    }
    return variances;
  }
}
