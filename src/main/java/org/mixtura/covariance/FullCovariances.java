// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.mixtura.covariance.IllDefinedCovarianceException.Defect;
import org.mixtura.moments.Anchors;

/**
 * Covariances of any shape. Each is held with its Cholesky factor L (S = L L') and the inverse of
 * that, W = L^-1, so that a squared Mahalanobis distance is |W (x - m)|^2.
 */
class FullCovariances extends Covariances {
  /**
   * A pivot this small beside the variance it came from, times d, is made of rounding errors. Where
   * the last of 2 to 5 attributes is a linear function of the others, its pivot exceeded 8 of these
   * units in 173, and 32 in 2 of 20,000 random tables.
   */
  private static final double SMALLEST_PIVOT = 32 * Math.ulp(1.0);

  private final double[][][] matrices;
  private final double[][][] factors;
  private final double[][][] inverseFactors;
  private final double[] logDeterminants;

  /**
   * Factorises the matrices.
   *
   * @param components K
   * @param matrices K symmetric d x d matrices, or one when all components share it
   * @throws IllDefinedCovarianceException if one is not positive definite
   */
  FullCovariances(int components, double[][][] matrices) {
    super(components, matrices[0].length);
    this.matrices = matrices;
    factors = new double[matrices.length][][];
    checkAll(matrices.length, this::factorise);
    inverseFactors = new double[factors.length][][];
    logDeterminants = new double[factors.length];
    for (int k = 0; k < factors.length; k++) {
      inverseFactors[k] = inverse(factors[k]);
      logDeterminants[k] = logDeterminant(factors[k]);
    }
  }

  /** |S_k|^(1/d). */
  double volume(int k) {
    return Math.exp(logDeterminant(k) / dimension());
  }

  /** tr(S_0^-1 B) / d of another covariance B. */
  double meanRatio(double[][] other) {
    double[][] w = inverseFactors[0];
    double trace = 0;
    for (int r = 0; r < w.length; r++) {
      for (int j = 0; j <= r; j++) {
        double sum = 0;
        for (int l = 0; l <= r; l++) {
          sum += other[j][l] * w[r][l];
        }
        trace += w[r][j] * sum;
      }
    }
    return trace / w.length;
  }

  /** The matrices, one for each component; not to be changed. */
  double[][][] matrices() {
    double[][][] all = new double[components()][][];
    Arrays.setAll(all, k -> matrices[slot(k)]);
    return all;
  }

  private Defect factorise(int k) {
    double[][] matrix = matrices[k];
    for (int j = 0; j < matrix.length; j++) {
      if (!isVariance(matrix[j][j])) {
        return noVariance(j, matrix[j][j]);
      }
    }
    factors[k] = new double[matrix.length][matrix.length];
    int failed = factorise(matrix, factors[k]);
    return failed < 0 ? null : dependent(failed);
  }

  /**
   * Cholesky's factorisation, in place: the objects around that of commons-math3 cost an M step on
   * a few attributes more than the arithmetic.
   *
   * @param matrix d x d, of positive diagonal
   * @param lower overwritten with L
   * @return the first row whose pivot is made of rounding errors; -1 if there is none
   */
  private static int factorise(double[][] matrix, double[][] lower) {
    for (int j = 0; j < matrix.length; j++) {
      double pivot = matrix[j][j];
      for (int l = 0; l < j; l++) {
        double sum = matrix[j][l];
        for (int m = 0; m < l; m++) {
          sum -= lower[j][m] * lower[l][m];
        }
        lower[j][l] = sum / lower[l][l];
        pivot -= lower[j][l] * lower[j][l];
      }
      if (!(pivot > SMALLEST_PIVOT * matrix.length * matrix[j][j])) {
        return j;
      }
      lower[j][j] = Math.sqrt(pivot);
    }
    return -1;
  }

  private static Defect dependent(int attribute) {
    return new Defect(attribute, "is a linear function of the attributes before it");
  }

  private static double[][] inverse(double[][] lower) {
    int d = lower.length;
    double[][] inverse = new double[d][d];
    for (int j = 0; j < d; j++) {
      // W_jl = -(sum over m of L_jm W_ml) / L_jj, taken row by row, as the arrays lie in memory
      for (int m = 0; m < j; m++) {
        for (int l = 0; l <= m; l++) {
          inverse[j][l] -= lower[j][m] * inverse[m][l];
        }
      }
      for (int l = 0; l < j; l++) {
        inverse[j][l] /= lower[j][j];
      }
      inverse[j][j] = 1 / lower[j][j];
    }
    return inverse;
  }

  private int slot(int k) {
    return matrices.length == 1 ? 0 : k;
  }

  @Override
  public boolean shared() {
    return matrices.length == 1;
  }

  @Override
  public double get(int k, int j, int l) {
    return matrices[slot(k)][j][l];
  }

  @Override
  public double[][] precision(int k) {
    double[][] w = inverseFactors[slot(k)];
    double[][] precision = new double[dimension()][dimension()];
    for (int j = 0; j < dimension(); j++) {
      for (int l = 0; l <= j; l++) {
        double sum = 0;
        for (int m = j; m < dimension(); m++) {
          sum += w[m][j] * w[m][l];
        }
        precision[j][l] = sum;
        precision[l][j] = sum;
      }
    }
    return precision;
  }

  @Override
  public double logDeterminant(int k) {
    return logDeterminants[slot(k)];
  }

  private static double logDeterminant(double[][] lower) {
    double sum = 0;
    for (int j = 0; j < lower.length; j++) {
      sum += Math.log(lower[j][j]);
    }
    return 2 * sum;
  }

  @Override
  public DensityKernel kernel(DensityKernel.Task task) {
    double[][] variances = variances();
    return shared()
        ? new SharedFullKernel(task, inverseFactors[0])
        : new FullKernel(task, inverseFactors, Anchors.of(task.centre(), task.means(), variances));
  }

  @Override
  public Optional<TiedLinearForm> linearForm(double[][] means, double[] offsets, double[] centre) {
    return shared()
        ? Optional.ofNullable(
            TiedLinearForm.of(means, offsets, centre, inverseFactors[0], variances()[0]))
        : Optional.empty();
  }

  @Override
  public double[] transform(int k, double[] standard) {
    double[] values = new double[dimension()];
    for (int j = 0; j < dimension(); j++) {
      for (int l = 0; l <= j; l++) {
        values[j] += factors[slot(k)][j][l] * standard[l];
      }
    }
    return values;
  }

  @Override
  public Covariances marginal(int[] attributes) {
    return new FullCovariances(
        components(),
        Arrays.stream(matrices)
            .map(m -> block(m, attributes, attributes))
            .toArray(double[][][]::new));
  }

  private static double[][] block(double[][] matrix, int[] rows, int[] columns) {
    return Arrays.stream(rows).mapToObj(j -> pick(matrix[j], columns)).toArray(double[][]::new);
  }

  /** The Schur complement S_ff - S_fg S_gg^-1 S_gf. */
  @Override
  public Covariances conditional(int[] free, int[] given) {
    if (free.length == 0 || given.length == 0) {
      return marginal(free);
    }
    double[][][] result = new double[matrices.length][free.length][free.length];
    for (int k = 0; k < matrices.length; k++) {
      RealMatrix explained =
          MatrixUtils.createRealMatrix(block(matrices[k], free, given))
              .multiply(regression(k, free, given));
      for (int j = 0; j < free.length; j++) {
        for (int l = 0; l <= j; l++) {
          result[k][j][l] = matrices[k][free[j]][free[l]] - explained.getEntry(j, l);
          result[k][l][j] = result[k][j][l];
        }
      }
    }
    return new FullCovariances(components(), result);
  }

  /** S_gg^-1 S_gf. */
  private RealMatrix regression(int k, int[] free, int[] given) {
    double[][] matrix = matrices[slot(k)];
    return new CholeskyDecomposition(
            MatrixUtils.createRealMatrix(block(matrix, given, given)), 1e-14, 0)
        .getSolver()
        .solve(MatrixUtils.createRealMatrix(block(matrix, given, free)));
  }

  @Override
  public double[] conditionalShift(int k, int[] free, int[] given, double[] deviation) {
    if (free.length == 0 || given.length == 0) {
      return new double[free.length];
    }
    return regression(k, free, given).preMultiply(deviation);
  }
}
