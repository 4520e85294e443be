// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.loops;

import static org.mixtura.loops.FusedMultiplyAdd.fma;

/**
 * Weighted sums of rows, each a vector of numbers that belong to one sample. Loops run over the
 * numbers and take six samples at a time. With no active sample nothing is added. How the loops are
 * written, and why: {@link org.mixtura.loops}.
 */
public final class RowSums {
  /** How many rows are taken at a time. */
  public static final int GROUP = 6;

  private RowSums() {}

  /**
   * sums_p += sum of r_i z_ip over the active samples i. Too large to be inlined, and must stay so:
   * within a large caller its loops are not made vectors.
   *
   * @param z rows
   * @param r shares; that of row i lies at {@code from + i}
   * @param from see r
   * @param active the rows to add
   * @param count how many these are
   * @param sums added to
   * @param width how many numbers of each row
   */
  public static void add(
      double[][] z, double[] r, int from, int[] active, int count, double[] sums, int width) {
    int c = 0;
    for (; c < count - 5; c += GROUP) {
      double[] z0 = z[active[c]];
      double[] z1 = z[active[c + 1]];
      double[] z2 = z[active[c + 2]];
      double[] z3 = z[active[c + 3]];
      double[] z4 = z[active[c + 4]];
      double[] z5 = z[active[c + 5]];
      double r0 = r[from + active[c]];
      double r1 = r[from + active[c + 1]];
      double r2 = r[from + active[c + 2]];
      double r3 = r[from + active[c + 3]];
      double r4 = r[from + active[c + 4]];
      double r5 = r[from + active[c + 5]];
      for (int p = 0; p < width; p++) {
        double sum = fma(r3, z3[p], fma(r4, z4[p], fma(r5, z5[p], sums[p])));
        sums[p] = fma(r0, z0[p], fma(r1, z1[p], fma(r2, z2[p], sum)));
      }
    }
    for (; c < count - 2; c += 3) {
      double[] z0 = z[active[c]];
      double[] z1 = z[active[c + 1]];
      double[] z2 = z[active[c + 2]];
      double r0 = r[from + active[c]];
      double r1 = r[from + active[c + 1]];
      double r2 = r[from + active[c + 2]];
      for (int p = 0; p < width; p++) {
        sums[p] = fma(r0, z0[p], fma(r1, z1[p], fma(r2, z2[p], sums[p])));
      }
    }
    for (; c < count; c++) {
      double[] z0 = z[active[c]];
      double r0 = r[from + active[c]];
      for (int p = 0; p < width; p++) {
        sums[p] = fma(r0, z0[p], sums[p]);
      }
    }
  }

  /**
   * Adds r_i y_i and r_i y_i y_i' over six rows; see {@link #add}.
   *
   * @param y six rows of d numbers
   * @param r six shares
   * @param first d sums
   * @param triangle d rows, row j of j + 1 sums
   */
  public static void addProducts(double[][] y, double[] r, double[] first, double[][] triangle) {
    double[] y0 = y[0];
    double[] y1 = y[1];
    double[] y2 = y[2];
    double[] y3 = y[3];
    double[] y4 = y[4];
    double[] y5 = y[5];
    for (int j = -1; j < triangle.length; j++) {
      // before the rows of the triangle, the sums of the rows themselves
      double[] sums = j < 0 ? first : triangle[j];
      int width = j < 0 ? triangle.length : j + 1;
      double p0 = j < 0 ? r[0] : r[0] * y0[j];
      double p1 = j < 0 ? r[1] : r[1] * y1[j];
      double p2 = j < 0 ? r[2] : r[2] * y2[j];
      double p3 = j < 0 ? r[3] : r[3] * y3[j];
      double p4 = j < 0 ? r[4] : r[4] * y4[j];
      double p5 = j < 0 ? r[5] : r[5] * y5[j];
      for (int l = 0; l < width; l++) {
        double sum = fma(p3, y3[l], fma(p4, y4[l], fma(p5, y5[l], sums[l])));
        sums[l] = fma(p0, y0[l], fma(p1, y1[l], fma(p2, y2[l], sum)));
      }
    }
  }

  /**
   * Copies columns into rows, eight columns at a time, so that each row is visited seldom: row_ip =
   * column_p,from+i.
   *
   * @param columns at least {@code width} of them
   * @param width how many columns
   * @param from the first sample
   * @param size how many samples
   * @param rows overwritten, {@code size} of them
   */
  public static void transpose(double[][] columns, int width, int from, int size, double[][] rows) {
    int p = 0;
    for (; p < width - 7; p += 8) {
      double[] c0 = columns[p];
      double[] c1 = columns[p + 1];
      double[] c2 = columns[p + 2];
      double[] c3 = columns[p + 3];
      double[] c4 = columns[p + 4];
      double[] c5 = columns[p + 5];
      double[] c6 = columns[p + 6];
      double[] c7 = columns[p + 7];
      for (int i = 0; i < size; i++) {
        double[] row = rows[i];
        row[p] = c0[from + i];
        row[p + 1] = c1[from + i];
        row[p + 2] = c2[from + i];
        row[p + 3] = c3[from + i];
        row[p + 4] = c4[from + i];
        row[p + 5] = c5[from + i];
        row[p + 6] = c6[from + i];
        row[p + 7] = c7[from + i];
      }
    }
    for (; p < width; p++) {
      double[] c0 = columns[p];
      for (int i = 0; i < size; i++) {
        rows[i][p] = c0[from + i];
      }
    }
  }
}
