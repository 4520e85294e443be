// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.loops;

/**
 * Dot products of many columns with each other. A sum over a loop is never made a vector by C2, but
 * eight of them side by side keep the scalar units busy, and each element that is loaded takes part
 * in several.
 */
public final class DotProducts {
  private DotProducts() {}

  /**
   * Two by four dot products, x_a . y_b for a = p, p + 1 and b = q ... q + 3.
   *
   * @param x columns, at least p + 2 of them
   * @param p the first of two columns of x
   * @param y columns, at least q + 4 of them
   * @param q the first of four columns of y
   * @param n how many elements of each column; for 0 all products are 0
   * @param out the eight products, overwritten: those of column p, then those of column p + 1
   */
  public static void twoByFour(double[][] x, int p, double[][] y, int q, int n, double[] out) {
    double[] x0 = x[p];
    double[] x1 = x[p + 1];
    double[] y0 = y[q];
    double[] y1 = y[q + 1];
    double[] y2 = y[q + 2];
    double[] y3 = y[q + 3];
    double a0 = 0;
    double a1 = 0;
    double a2 = 0;
    double a3 = 0;
    double b0 = 0;
    double b1 = 0;
    double b2 = 0;
    double b3 = 0;
    for (int i = 0; i < n; i++) {
      // not fused: in a chain, an addition alone is quicker
      double u = x0[i];
      double v = x1[i];
      a0 += u * y0[i];
      b0 += v * y0[i];
      a1 += u * y1[i];
      b1 += v * y1[i];
      a2 += u * y2[i];
      b2 += v * y2[i];
      a3 += u * y3[i];
      b3 += v * y3[i];
    }
    out[0] = a0;
    out[1] = a1;
    out[2] = a2;
    out[3] = a3;
    out[4] = b0;
    out[5] = b1;
    out[6] = b2;
    out[7] = b3;
  }
}
