// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.linalg;

/** Turns two axes in their plane. */
public final class PlaneRotation {
  private final int j;
  private final int l;
  private final double cosine;
  private final double sine;

  /**
   * A rotation.
   *
   * @param j an axis
   * @param l the axis towards which it is turned
   * @param angle how far
   */
  public PlaneRotation(int j, int l, double angle) {
    this.j = j;
    this.l = l;
    cosine = Math.cos(angle);
    sine = Math.sin(angle);
  }

  /** Turns axes that are columns. */
  public void turnColumns(double[][] axes) {
    for (double[] row : axes) {
      double a = row[j];
      double b = row[l];
      row[j] = cosine * a + sine * b;
      row[l] = cosine * b - sine * a;
    }
  }

  /** Turns the axes of a symmetric matrix. */
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
