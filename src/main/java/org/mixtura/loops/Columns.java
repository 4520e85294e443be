// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.loops;

import static org.mixtura.loops.FusedMultiplyAdd.fma;

import java.util.Arrays;

/**
 * Loops over the first n elements of columns: element by element, sums, and linear combinations.
 * Columns may be longer than n; what lies beyond stays as it is. With n = 0 nothing is written and
 * sums are 0. NaN and infinities go through as in IEEE 754 arithmetic. How the loops are written,
 * and why: {@link org.mixtura.loops}.
 */
public final class Columns {
  /** How many columns are combined at a time. */
  private static final int GROUP = 6;

  private Columns() {}

  /**
   * How long to make arrays that a loop runs over together: the elements of arrays of such a length
   * that lie one after another in memory share their alignment (an array begins with 16 bytes of
   * header), and a vector load that crosses cache lines costs two.
   *
   * @param n elements needed
   * @return n or a little more
   */
  public static int length(int n) {
    return n + Math.floorMod(2 - n, 4);
  }

  /** Arrays for some columns of n elements, each of {@link #length} n. */
  public static double[][] arrays(int count, int n) {
    return new double[count][length(n)];
  }

  /** out = in - shift. */
  public static void subtract(double[] in, double shift, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = in[i] - shift;
    }
  }

  /** out = (in - shift) scale. */
  public static void standardise(double[] in, double shift, double scale, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = (in[i] - shift) * scale;
    }
  }

  /** out = a b. */
  public static void multiply(double[] a, double[] b, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] * b[i];
    }
  }

  /** out += a. */
  public static void add(double[] a, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] += a[i];
    }
  }

  /** out += sum_j a_j^2 over the first {@code count} columns. */
  public static void addSquares(double[][] a, int count, double[] out, int n) {
    int j = 0;
    for (; j < count - 3; j += 4) {
      double[] a0 = a[j];
      double[] a1 = a[j + 1];
      double[] a2 = a[j + 2];
      double[] a3 = a[j + 3];
      for (int i = 0; i < n; i++) {
        out[i] = fma(a0[i], a0[i], fma(a1[i], a1[i], fma(a2[i], a2[i], fma(a3[i], a3[i], out[i]))));
      }
    }
    for (; j < count; j++) {
      double[] a0 = a[j];
      for (int i = 0; i < n; i++) {
        out[i] = fma(a0[i], a0[i], out[i]);
      }
    }
  }

  /** out = a + b out. */
  public static void affine(double a, double b, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = fma(b, out[i], a);
    }
  }

  /** The sum of a; four sums side by side, because a single chain waits for each addition. */
  public static double sum(double[] a, int n) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = 0;
    for (; i < n - 3; i += 4) {
      s0 += a[i];
      s1 += a[i + 1];
      s2 += a[i + 2];
      s3 += a[i + 3];
    }
    for (; i < n; i++) {
      s0 += a[i];
    }
    return (s0 + s1) + (s2 + s3);
  }

  /** The dot product, sum_i a_i b_i, four sums side by side as in {@link #sum}. */
  public static double dot(double[] a, double[] b, int n) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = 0;
    for (; i < n - 3; i += 4) {
      s0 = fma(a[i], b[i], s0);
      s1 = fma(a[i + 1], b[i + 1], s1);
      s2 = fma(a[i + 2], b[i + 2], s2);
      s3 = fma(a[i + 3], b[i + 3], s3);
    }
    for (; i < n; i++) {
      s0 = fma(a[i], b[i], s0);
    }
    return (s0 + s1) + (s2 + s3);
  }

  /**
   * Finds elements that are positive, without a branch, which could not be predicted.
   *
   * @param values none of them negative; NaN counts as positive, so that it is not lost
   * @param from the first one to read
   * @param n how many to read
   * @param indices of n elements; the first ones are filled with the places of the positive values,
   *     counted from {@code from}, and what the others hold is not defined
   * @return how many there are
   */
  public static int findPositive(double[] values, int from, int n, int[] indices) {
    int count = 0;
    for (int i = 0; i < n; i++) {
      indices[count] = i;
      count += (int) (-Double.doubleToRawLongBits(values[from + i]) >>> (Long.SIZE - 1));
    }
    return count;
  }

  /** out_c = in at index c, for the first {@code count} indices. */
  public static void gather(double[] in, int[] indices, int count, double[] out) {
    for (int i = 0; i < count; i++) {
      out[i] = in[indices[i]];
    }
  }

  /**
   * Linear combinations of columns, out_r = constants_r + sum_p a_rp x_p. Goes through the columns
   * in groups, and with each group through all rows of a, so that a group stays in the nearest
   * cache.
   *
   * @param x P columns
   * @param a coefficients, R x P
   * @param constants R of them
   * @param out R columns, overwritten
   * @param n how many samples
   */
  public static void combine(
      double[][] x, double[][] a, double[] constants, double[][] out, int n) {
    fill(constants, out, n);
    for (int p = 0; p < a[0].length; p += GROUP) {
      int count = Math.min(GROUP, a[0].length - p);
      for (int r = 0; r < constants.length; r++) {
        addCombination(x, p, count, a[r], out[r], n);
      }
    }
  }

  /**
   * The same for a lower triangle: out_r = constants_r + sum over p from 0 to r of a_rp x_p.
   *
   * @param x d columns
   * @param a coefficients, d rows; only the first r + 1 of row r are read
   * @param constants d of them
   * @param out d columns, overwritten
   * @param n how many samples
   */
  public static void combineLower(
      double[][] x, double[][] a, double[] constants, double[][] out, int n) {
    fill(constants, out, n);
    for (int p = 0; p < constants.length; p += GROUP) {
      for (int r = p; r < constants.length; r++) {
        addCombination(x, p, Math.min(GROUP, r + 1 - p), a[r], out[r], n);
      }
    }
  }

  private static void fill(double[] constants, double[][] out, int n) {
    for (int r = 0; r < constants.length; r++) {
      Arrays.fill(out[r], 0, n, constants[r]);
    }
  }

  /**
   * z_i += sum over p in [from, from + count) of a_p x_pi.
   *
   * <p>One output by six inputs is the largest body that stays in registers. The method is too
   * large to be inlined, and must stay so: within a large caller its loops are not made vectors.
   */
  private static void addCombination(
      double[][] x, int from, int count, double[] a, double[] z, int n) {
    int p = from;
    int left = count;
    if (left == GROUP) {
      double[] x0 = x[p];
      double[] x1 = x[p + 1];
      double[] x2 = x[p + 2];
      double[] x3 = x[p + 3];
      double[] x4 = x[p + 4];
      double[] x5 = x[p + 5];
      double a0 = a[p];
      double a1 = a[p + 1];
      double a2 = a[p + 2];
      double a3 = a[p + 3];
      double a4 = a[p + 4];
      double a5 = a[p + 5];
      for (int i = 0; i < n; i++) {
        z[i] =
            fma(
                a0,
                x0[i],
                fma(
                    a1,
                    x1[i],
                    fma(a2, x2[i], fma(a3, x3[i], fma(a4, x4[i], fma(a5, x5[i], z[i]))))));
      }
      return;
    }
    if (left >= 3) {
      double[] x0 = x[p];
      double[] x1 = x[p + 1];
      double[] x2 = x[p + 2];
      double a0 = a[p];
      double a1 = a[p + 1];
      double a2 = a[p + 2];
      for (int i = 0; i < n; i++) {
        z[i] = fma(a0, x0[i], fma(a1, x1[i], fma(a2, x2[i], z[i])));
      }
      p += 3;
      left -= 3;
    }
    if (left == 2) {
      double[] x0 = x[p];
      double[] x1 = x[p + 1];
      double a0 = a[p];
      double a1 = a[p + 1];
      for (int i = 0; i < n; i++) {
        z[i] = fma(a0, x0[i], fma(a1, x1[i], z[i]));
      }
    } else if (left == 1) {
      double[] x0 = x[p];
      double a0 = a[p];
      for (int i = 0; i < n; i++) {
        z[i] = fma(a0, x0[i], z[i]);
      }
    }
  }
}
