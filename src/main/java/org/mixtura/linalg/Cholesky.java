// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.linalg;

/**
 * Cholesky's factorisation A = L L' of a symmetric positive definite d x d matrix, with L a lower
 * triangle of positive diagonal:
 *
 * <pre>
 *   L_jl = (A_jl - sum over m &lt; l of L_jm L_lm) / L_ll   for l &lt; j,
 *   L_jj = sqrt(pivot_j),   pivot_j = A_jj - sum over m &lt; j of L_jm^2
 * </pre>
 *
 * <p>(Golub and Van Loan 2013, Matrix Computations, 4th edition, section 4.2). It is made in place,
 * of a lower triangle that lies packed row by row, A_00, A_10, A_11, A_20 ..., and says by its
 * return value whether there is one, as EJML's decompositions do: a matrix that is not positive
 * definite is an everyday result here and no exception. (That of commons-math3 throws, and the
 * objects around it cost more than the arithmetic on a few attributes.)
 *
 * <ul>
 *   <li>d = 0: there is a factor; its determinant is 1.
 *   <li>A pivot that is not positive, or not more than the threshold allows: no.
 *   <li>NaN or an infinity anywhere in the lower triangle: no.
 * </ul>
 *
 * <p>One object can factorise one matrix after another of the same size. Not thread-safe while it
 * does.
 */
public final class Cholesky {
  private final double[] pivots;
  private double[] lower = {};
  private int failedPivot = -1;

  /**
   * A factorisation that has no matrix yet.
   *
   * @param dimension d, rows and columns of the matrices to come
   */
  public Cholesky(int dimension) {
    pivots = new double[dimension];
  }

  /**
   * The lower triangle of a matrix, packed row by row.
   *
   * @param matrix d x d, of which only the lower triangle is read
   * @return d (d + 1) / 2 numbers
   */
  public static double[] packed(double[][] matrix) {
    double[] packed = new double[start(matrix.length)];
    for (int j = 0; j < matrix.length; j++) {
      System.arraycopy(matrix[j], 0, packed, start(j), j + 1);
    }
    return packed;
  }

  /** Where a row begins in a packed triangle. */
  private static int start(int row) {
    return row * (row + 1) / 2;
  }

  /**
   * Factorises a matrix in place.
   *
   * @param packed its lower triangle, d (d + 1) / 2 numbers; overwritten with L and then read by
   *     the other methods of this object. After a no it holds nothing of use.
   * @param threshold how large each pivot must be beside the diagonal element it comes from:
   *     pivot_j &gt; threshold A_jj. With 0, a pivot must just be positive.
   * @return whether the matrix is positive definite in this sense
   */
  public boolean factorise(double[] packed, double threshold) {
    lower = packed;
    for (int j = 0; j < pivots.length; j++) {
      int row = start(j);
      double diagonal = packed[row + j];
      double pivot = diagonal;
      for (int l = 0; l < j; l++) {
        int other = start(l);
        double sum = packed[row + l];
        for (int m = 0; m < l; m++) {
          sum -= packed[row + m] * packed[other + m];
        }
        packed[row + l] = sum / packed[other + l];
        pivot -= packed[row + l] * packed[row + l];
      }
      // written such that NaN fails
      if (!(pivot > threshold * diagonal)) {
        failedPivot = j;
        return false;
      }
      pivots[j] = pivot;
      packed[row + j] = Math.sqrt(pivot);
    }
    failedPivot = -1;
    return true;
  }

  /**
   * The first row that is, to rounding, a linear combination of those before it, or makes the
   * matrix indefinite.
   *
   * @return its index if {@link #factorise} has said no; else -1
   */
  public int failedPivot() {
    return failedPivot;
  }

  /**
   * |A / n|, the determinant of the matrix divided by a number: the product of pivot_j / n, so that
   * nothing overflows where A is a sum over many samples.
   */
  public double determinant(double divisor) {
    double determinant = 1;
    for (double pivot : pivots) {
      determinant *= pivot / divisor;
    }
    return determinant;
  }

  /** ln |A| = 2 sum_j ln L_jj. */
  public double logDeterminant() {
    double sum = 0;
    for (int j = 0; j < pivots.length; j++) {
      sum += Math.log(lower[start(j) + j]);
    }
    return 2 * sum;
  }

  /**
   * The inverse of the factor, W = L^-1, such that W'W is the inverse of A and |W x|^2 = x' A^-1 x.
   *
   * @return d x d, with zeros above the diagonal
   */
  public double[][] inverseFactor() {
    int d = pivots.length;
    double[][] inverse = new double[d][d];
    for (int j = 0; j < d; j++) {
      int row = start(j);
      // W_jl = -(sum over m of L_jm W_ml) / L_jj, taken row by row, as the arrays lie in memory
      for (int m = 0; m < j; m++) {
        for (int l = 0; l <= m; l++) {
          inverse[j][l] -= lower[row + m] * inverse[m][l];
        }
      }
      for (int l = 0; l < j; l++) {
        inverse[j][l] /= lower[row + j];
      }
      inverse[j][j] = 1 / lower[row + j];
    }
    return inverse;
  }

  /**
   * Solves L y = b by forward substitution; then |y|^2 = b' A^-1 b.
   *
   * @param b d numbers
   * @return y, d numbers
   */
  public double[] solveLower(double[] b) {
    double[] y = new double[pivots.length];
    for (int j = 0; j < y.length; j++) {
      int row = start(j);
      double sum = b[j];
      for (int m = 0; m < j; m++) {
        sum -= lower[row + m] * y[m];
      }
      y[j] = sum / lower[row + j];
    }
    return y;
  }

  /**
   * L z: of covariance A if the elements of z are independent and of variance 1.
   *
   * @param z d numbers
   * @return d numbers
   */
  public double[] multiplyLower(double[] z) {
    double[] product = new double[pivots.length];
    for (int j = 0; j < product.length; j++) {
      int row = start(j);
      for (int l = 0; l <= j; l++) {
        product[j] += lower[row + l] * z[l];
      }
    }
    return product;
  }
}
