package org.mixtura.covariance;

import org.mixtura.moments.Moments;
import org.mixtura.moments.Spread;

/**
 * How the covariances of the components are constrained. A type says what its covariances are,
 * given moments, and how they are written down; it has no state. {@link CovarianceTypes} lists
 * them.
 */
public abstract class CovarianceType {
  private final String name;
  private final String mclustCode;

  CovarianceType(String name, String mclustCode) {
    this.name = name;
    this.mclustCode = mclustCode;
  }

  /** The canonical name, scikit-learn's where it has one. */
  public final String name() {
    return name;
  }

  /** The three-letter name in R's mclust: volume, shape, orientation. */
  public final String mclustCode() {
    return mclustCode;
  }

  /** Which second moments {@link #estimate} needs. */
  public abstract Spread spread();

  /**
   * Number of free parameters of the covariances.
   *
   * @param components K
   * @param dimension d
   */
  public abstract long freeParameters(int components, int dimension);

  /**
   * The M step: the covariances of highest likelihood, given moments, plus a ridge.
   *
   * @param moments every component's total responsibility is positive
   * @param ridge what is added to the variance of each attribute; the spherical types add its mean
   * @param previous the covariances before this step, where iterative types start from
   * @return the covariances
   * @throws IllDefinedCovarianceException if one is not positive definite
   */
  public abstract Covariances estimate(Moments moments, double[] ridge, Covariances previous);

  /**
   * The shape in which covariances are written, as in scikit-learn.
   *
   * @param components K
   * @param dimension d
   * @return the lengths, outermost first; empty for a single number
   */
  public abstract int[] shape(int components, int dimension);

  /** The covariances as numbers, row by row in {@link #shape}. */
  public abstract double[] parameters(Covariances covariances);

  /**
   * Covariances from known numbers.
   *
   * @param components K
   * @param dimension d
   * @param parameters row by row in {@link #shape}
   * @return the covariances
   * @throws IllegalArgumentException if the count is wrong or a matrix is not symmetric positive
   *     definite
   */
  public final Covariances covariances(int components, int dimension, double... parameters) {
    int expected = 1;
    for (int length : shape(components, dimension)) {
      expected *= length;
    }
    if (parameters.length != expected) {
      throw new IllegalArgumentException(
          "%s covariances of %s components and %s attributes are %s numbers, but %s were given"
              .formatted(name, components, dimension, expected, parameters.length));
    }
    return read(components, dimension, parameters.clone());
  }

  abstract Covariances read(int components, int dimension, double[] parameters);

  @Override
  public final String toString() {
    return name;
  }
}
