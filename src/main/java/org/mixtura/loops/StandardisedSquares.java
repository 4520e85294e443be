// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.loops;

import static org.mixtura.loops.FusedMultiplyAdd.fma;

/** Squared distances in standardised units, where each column has a scale of its own. */
public final class StandardisedSquares {
  private StandardisedSquares() {}

  /**
   * out_i += sum_j (y_ji s_j + t_j)^2. Too large to be inlined, and must stay so: within a large
   * caller its loops are not made vectors.
   *
   * @param y columns, as many as there are scales
   * @param s scales, d values; for d = 0 nothing is added
   * @param t shifts, d values
   * @param out added to
   * @param n how many samples
   */
  public static void add(double[][] y, double[] s, double[] t, double[] out, int n) {
    int j = 0;
    for (; j < s.length - 3; j += 4) {
      double[] y0 = y[j];
      double[] y1 = y[j + 1];
      double[] y2 = y[j + 2];
      double[] y3 = y[j + 3];
      double s0 = s[j];
      double s1 = s[j + 1];
      double s2 = s[j + 2];
      double s3 = s[j + 3];
      double t0 = t[j];
      double t1 = t[j + 1];
      double t2 = t[j + 2];
      double t3 = t[j + 3];
      for (int i = 0; i < n; i++) {
        double z0 = fma(y0[i], s0, t0);
        double z1 = fma(y1[i], s1, t1);
        double z2 = fma(y2[i], s2, t2);
        double z3 = fma(y3[i], s3, t3);
        out[i] = fma(z0, z0, fma(z1, z1, fma(z2, z2, fma(z3, z3, out[i]))));
      }
    }
    for (; j < s.length - 1; j += 2) {
      double[] y0 = y[j];
      double[] y1 = y[j + 1];
      double s0 = s[j];
      double s1 = s[j + 1];
      double t0 = t[j];
      double t1 = t[j + 1];
      for (int i = 0; i < n; i++) {
        double z0 = fma(y0[i], s0, t0);
        double z1 = fma(y1[i], s1, t1);
        out[i] = fma(z0, z0, fma(z1, z1, out[i]));
      }
    }
    if (j < s.length) {
      double[] y0 = y[j];
      double s0 = s[j];
      double t0 = t[j];
      for (int i = 0; i < n; i++) {
        double z0 = fma(y0[i], s0, t0);
        out[i] = fma(z0, z0, out[i]);
      }
    }
  }
}
