// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.linalg;

/**
 * The rotation of two axes in their plane, a Givens rotation. R is the identity but for
 *
 * <pre>
 *   R_jj = R_ll = cos t,   R_lj = sin t,   R_jl = -sin t
 * </pre>
 *
 * <p>(Golub and Van Loan 2013, Matrix Computations, 4th edition, sections 5.1.8 and 8.5.2). An
 * angle of 0 changes nothing; NaN makes everything that is turned NaN.
 */
public final class PlaneRotation {
  private final int j;
  private final int l;
  private final double cosine;
  private final double sine;

  /**
   * A rotation.
   *
   * @param j the index of an axis
   * @param l that of another one, towards which the first is turned
   * @param angle t, in radians
   */
  public PlaneRotation(int j, int l, double angle) {
    this.j = j;
    this.l = l;
    cosine = Math.cos(angle);
    sine = Math.sin(angle);
  }

  /**
   * D becomes D R: the axes j and l are turned.
   *
   * @param axes D, as columns; overwritten
   */
  public void turnColumns(double[][] axes) {
    for (double[] row : axes) {
      double a = row[j];
      double b = row[l];
      row[j] = cosine * a + sine * b;
      row[l] = cosine * b - sine * a;
    }
  }

  /**
   * S becomes R'S R: what the matrix is along the turned axes.
   *
   * @param matrix S, symmetric; overwritten
   */
  public void turn(double[][] matrix) {
    turnColumns(matrix);
    double[] first = matrix[j];
    double[] second = matrix[l];
    for (int m = 0; m < first.length; m++) {
      double a = first[m];
      double b = second[m];
      first[m] = cosine * a + sine * b;
      second[m] = cosine * b - sine * a;
    }
  }
}
