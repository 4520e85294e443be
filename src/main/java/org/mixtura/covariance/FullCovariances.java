// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mixtura.covariance.IllDefinedCovarianceException.Defect;
import org.mixtura.linalg.Cholesky;
import org.mixtura.loops.Columns;
import org.mixtura.moments.Anchors;

/**
 * Covariances of any shape. Each is held with its Cholesky factor L (S = L L') and the inverse of
 * that, W = L^-1, so that a squared Mahalanobis distance is |W (x - m)|^2 and ln |S| = 2 sum_j ln
 * L_jj. Held are K of them, or one that all components share.
 */
sealed class FullCovariances extends Covariances permits CommonAxesCovariances {
  /**
   * A pivot up to this, times d, beside the variance it comes from is made of rounding errors.
   * Where the last of 2 to 5 attributes is a linear function of the others, its pivot exceeded 8 of
   * these units in 173, and 32 in 2 of 20,000 random tables.
   */
  private static final double SMALLEST_PIVOT = 32 * Math.ulp(1.0);

  private final double[][][] matrices;
  private final Cholesky[] factors;
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
    factors = new Cholesky[matrices.length];
    checkAll(matrices.length, this::factorise);
    inverseFactors = new double[factors.length][][];
    logDeterminants = new double[factors.length];
    for (int k = 0; k < factors.length; k++) {
      inverseFactors[k] = factors[k].inverseFactor();
      logDeterminants[k] = factors[k].logDeterminant();
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

  private Optional<Defect> factorise(int k) {
    double[][] matrix = matrices[k];
    for (int j = 0; j < matrix.length; j++) {
      if (!isVariance(matrix[j][j])) {
        return Optional.of(noVariance(j, matrix[j][j]));
      }
    }
    factors[k] = new Cholesky(matrix.length);
    return factors[k].factorise(Cholesky.packed(matrix), SMALLEST_PIVOT * matrix.length)
        ? Optional.empty()
        : Optional.of(dependent(factors[k].failedPivot()));
  }

  /** What is wrong with an attribute whose pivot is made of rounding errors. */
  private static Defect dependent(int attribute) {
    return new Defect(attribute, "is a linear function of the attributes before it");
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
        ? TiedLinearForm.of(means, offsets, centre, inverseFactors[0], variances()[0])
        : Optional.empty();
  }

  @Override
  public double[] transform(int k, double[] standard) {
    return factors[slot(k)].multiplyLower(standard);
  }

  @Override
  public Covariances marginal(int[] attributes) {
    return new FullCovariances(
        components(),
        Arrays.stream(matrices)
            .map(m -> block(m, attributes, attributes))
            .toArray(double[][][]::new));
  }

  /** Some rows and columns of a matrix. */
  private static double[][] block(double[][] matrix, int[] rows, int[] columns) {
    return Arrays.stream(rows).mapToObj(j -> pick(matrix[j], columns)).toArray(double[][]::new);
  }

  /**
   * The Schur complement S_ff - S_fg S_gg^-1 S_gf. With L L' = S_gg and V = L^-1 S_gf it is S_ff -
   * V'V, exactly symmetric.
   */
  @Override
  public Covariances conditional(int[] free, int[] given) {
    if (free.length == 0 || given.length == 0) {
      return marginal(free);
    }
    double[][][] result = new double[matrices.length][free.length][free.length];
    for (int k = 0; k < matrices.length; k++) {
      double[][] v = explained(factorOf(k, given), matrices[k], free, given);
      for (int j = 0; j < free.length; j++) {
        for (int l = 0; l <= j; l++) {
          result[k][j][l] = matrices[k][free[j]][free[l]] - Columns.dot(v[j], v[l], given.length);
          result[k][l][j] = result[k][j][l];
        }
      }
    }
    return new FullCovariances(components(), result);
  }

  /** S_fg S_gg^-1 times the deviation, which is V' L^-1 times it. */
  @Override
  public double[] conditionalShift(int k, int[] free, int[] given, double[] deviation) {
    Cholesky factor = factorOf(slot(k), given);
    double[] standardised = factor.solveLower(deviation);
    double[][] v = explained(factor, matrices[slot(k)], free, given);
    return Arrays.stream(v)
        .mapToDouble(row -> Columns.dot(row, standardised, given.length))
        .toArray();
  }

  /** The rows of V': what the given attributes say of each free one. */
  private static double[][] explained(Cholesky factor, double[][] matrix, int[] free, int[] given) {
    return Arrays.stream(block(matrix, free, given))
        .map(factor::solveLower)
        .toArray(double[][]::new);
  }

  /**
   * The factor of some attributes' covariance.
   *
   * @throws IllDefinedCovarianceException if these attributes, in this order, are linearly
   *     dependent to rounding
   */
  private Cholesky factorOf(int slot, int[] attributes) {
    Cholesky factor = new Cholesky(attributes.length);
    double[][] block = block(matrices[slot], attributes, attributes);
    if (!factor.factorise(Cholesky.packed(block), 0)) {
      throw new IllDefinedCovarianceException(
          new TreeMap<>(Map.of(slot, dependent(attributes[factor.failedPivot()]))));
    }
    return factor;
  }
}
