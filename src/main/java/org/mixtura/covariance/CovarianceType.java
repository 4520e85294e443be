// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mixtura.moments.Spread;

/**
 * How the covariances of the components are constrained. With the eigenvalue decomposition S_k =
 * lambda_k D_k A_k D_k' into a volume lambda_k, a shape A_k of determinant 1 and an orientation D_k
 * (Banfield and Raftery 1993, doi 10.2307/2532201; Celeux and Govaert 1995, doi
 * 10.1016/0031-3203(94)00125-6), the letters of {@link #mclustCode} say of volume, shape and
 * orientation, in this order, whether they are equal for all components (E), vary (V), or are the
 * identity (I).
 *
 * <p>A type says which second moments it needs, what its covariances are, given scatters, how many
 * free parameters they have, and how they are written down. It has no state. {@link
 * CovarianceTypes} lists all there are: each is one class here and one line there.
 */
public abstract sealed class CovarianceType
    permits Full, Tied, Diag, Spherical, TiedDiag, TiedSpherical, ConstrainedType {
  private static final int VOLUME = 0;
  private static final int SHAPE = 1;
  private static final int ORIENTATION = 2;

  /** The letters of mclust's codes: identity, equal, varying. */
  private static final String MOST_CONSTRAINED_FIRST = "IEV";

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

  /** Both names, or the one there is: {@code full (VVV)}, {@code VEI}. */
  public final String names() {
    return name.equals(mclustCode) ? name : name + " (" + mclustCode + ")";
  }

  /** Which second moments {@link #estimate} needs. */
  public abstract Spread spread();

  /**
   * Number of free parameters of the covariances: those of volumes, shapes and orientations, each
   * none, once, or once for each component (Celeux and Govaert 1995, doi
   * 10.1016/0031-3203(94)00125-6, table 1).
   *
   * @param components K
   * @param dimension d, at least 1
   * @return the number, without weights and means
   */
  public final long freeParameters(int components, int dimension) {
    long d = dimension;
    return times(VOLUME, components)
        + times(SHAPE, components) * (d - 1)
        + times(ORIENTATION, components) * (d * (d - 1) / 2);
  }

  private long times(int part, int components) {
    return switch (mclustCode.charAt(part)) {
      case 'I' -> 0;
      case 'E' -> 1;
      default -> components;
    };
  }

  /**
   * Whether each mixture of another type is one of this type too: its volumes, shapes and
   * orientations are at least as constrained.
   */
  public final boolean contains(CovarianceType other) {
    return IntStream.rangeClosed(VOLUME, ORIENTATION)
        .allMatch(
            part ->
                MOST_CONSTRAINED_FIRST.indexOf(other.mclustCode.charAt(part))
                    <= MOST_CONSTRAINED_FIRST.indexOf(mclustCode.charAt(part)));
  }

  /** The type of a mixture over some of the attributes, or over some given the others. */
  public CovarianceType ofMarginal() {
    return this;
  }

  /**
   * This type over a number of attributes. Over one there are only two: all components have the
   * same variance, which is {@code tied}, or each its own, which is {@code full}.
   */
  public final CovarianceType over(int dimension) {
    if (dimension != 1) {
      return this;
    }
    return mclustCode.charAt(VOLUME) == 'E' ? CovarianceTypes.TIED : CovarianceTypes.FULL;
  }

  /**
   * The M step: the covariances of highest likelihood, given scatters. Their floor comes before the
   * type's constraints, so that these hold exactly; under one variance for all attributes lies the
   * floor's mean.
   *
   * @param scatters of the type's {@link #spread} or more; every component's divisor is positive
   * @param previous the covariances before this step, of any type; null if there are none. Types
   *     that iterate begin there, so that the likelihood is not lower than with covariances of this
   *     type that were there before.
   * @return the covariances
   * @throws IllDefinedCovarianceException if one is not positive definite
   */
  public abstract Covariances estimate(Scatters scatters, @Nullable Covariances previous);

  /**
   * The shape in which covariances are written, as in scikit-learn.
   *
   * @param components K
   * @param dimension d
   * @return the lengths, outermost first; empty for a single number
   */
  public abstract int[] shape(int components, int dimension);

  /**
   * The covariances as numbers, row by row in {@link #shape}.
   *
   * @param covariances of this type
   * @return as many numbers as the shape has; a copy
   */
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

  /** Covariances of numbers that are as many as they should be. */
  abstract Covariances read(int components, int dimension, double[] parameters);

  @Override
  public final String toString() {
    return name;
  }
}
