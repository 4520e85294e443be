// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.mixtura.covariance.IllDefinedCovarianceException.Defect;

/**
 * The covariances of K components over d attributes, positive definite and ready to give densities.
 * Immutable; its few forms (spherical, diagonal, full; each shared or per component) serve all
 * covariance types. Component and attribute indices count from 0 and are not checked.
 *
 * <ul>
 *   <li>A variance that is 0, negative, infinite or NaN, or an attribute that is a linear function
 *       of others to rounding: there are no such covariances, {@link
 *       IllDefinedCovarianceException}.
 *   <li>d = 0: determinants are 1 (their logarithm 0), and densities, too.
 * </ul>
 */
public abstract sealed class Covariances permits UncorrelatedCovariances, FullCovariances {
  private final int components;
  private final int dimension;

  Covariances(int components, int dimension) {
    this.components = components;
    this.dimension = dimension;
  }

  /** Number of components, K. */
  public final int components() {
    return components;
  }

  /** Number of attributes, d. */
  public final int dimension() {
    return dimension;
  }

  /** Whether all components have the same covariance by construction. */
  public abstract boolean shared();

  /** The covariance of attributes j and l in component k. */
  public abstract double get(int k, int j, int l);

  /** The precision of component k, S_k^-1; d x d. */
  public abstract double[][] precision(int k);

  /** ln |S_k|, the natural logarithm of the determinant of component k's covariance. */
  public abstract double logDeterminant(int k);

  /** The kernel that computes log densities of blocks of samples under these covariances. */
  public abstract DensityKernel kernel(DensityKernel.Task task);

  /**
   * Log densities without a term that all components have in common, as linear functions of the
   * sample, where all components share a covariance and this loses no digits.
   *
   * @param means K x d
   * @param offsets added to each component's log density, K values
   * @param centre a point among the samples, d values
   */
  public Optional<TiedLinearForm> linearForm(double[][] means, double[] offsets, double[] centre) {
    return Optional.empty();
  }

  /**
   * T z with T T' = S_k: of component k's covariance, if z is standard normal.
   *
   * @param k the component
   * @param standard z, d independent values of variance 1
   * @return d values
   */
  public abstract double[] transform(int k, double[] standard);

  /** The covariances of some of the attributes, in the order asked for. */
  public abstract Covariances marginal(int[] attributes);

  /**
   * The covariances of some attributes when others are known, S_ff - S_fg S_gg^-1 S_gf.
   *
   * @param free the attributes that are not known
   * @param given the attributes that are; if none, covariances are the {@link #marginal} ones
   * @return covariances over the free attributes, in the same form
   * @throws IllDefinedCovarianceException if they are not positive definite to rounding
   */
  public abstract Covariances conditional(int[] free, int[] given);

  /**
   * How far the mean of some attributes moves when others are known, S_fg S_gg^-1 (x_g - m_g).
   *
   * @param k the component
   * @param free the attributes that are not known
   * @param given the attributes that are
   * @param deviation of the given attributes from their means
   * @return one value for each free attribute
   */
  public abstract double[] conditionalShift(int k, int[] free, int[] given, double[] deviation);

  /** The covariance matrix of component k, d x d. */
  public final double[][] matrix(int k) {
    double[][] matrix = new double[dimension][dimension];
    for (int j = 0; j < dimension; j++) {
      for (int l = 0; l < dimension; l++) {
        matrix[j][l] = get(k, j, l);
      }
    }
    return matrix;
  }

  /** Variances of each attribute in each component, K x d. */
  public final double[][] variances() {
    double[][] variances = new double[components][dimension];
    for (int k = 0; k < components; k++) {
      for (int j = 0; j < dimension; j++) {
        variances[k][j] = get(k, j, j);
      }
    }
    return variances;
  }

  /** The values at some indices, in their order. */
  static double[] pick(double[] values, int[] indices) {
    return Arrays.stream(indices).mapToDouble(j -> values[j]).toArray();
  }

  /** Whether a variance is a positive finite number; false for NaN. */
  static boolean isVariance(double variance) {
    return variance > 0 && variance < Double.POSITIVE_INFINITY;
  }

  /** What is wrong with a variance that is none. */
  static Defect noVariance(int attribute, double variance) {
    return new Defect(attribute, "has variance " + variance + ", which must be positive");
  }

  /**
   * Checks each covariance.
   *
   * @param count how many there are
   * @param check what is wrong with the one of an index, if anything
   * @throws IllDefinedCovarianceException if something is wrong with any
   */
  static void checkAll(int count, IntFunction<Optional<Defect>> check) {
    TreeMap<Integer, Defect> defects = new TreeMap<>();
    for (int k = 0; k < count; k++) {
      Optional<Defect> defect = check.apply(k);
      if (defect.isPresent()) {
        defects.put(k, defect.get());
      }
    }
    if (!defects.isEmpty()) {
      throw new IllDefinedCovarianceException(defects);
    }
  }
}
