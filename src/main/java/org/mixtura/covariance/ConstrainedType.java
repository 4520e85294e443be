// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.Locale;
import org.mixtura.linalg.Matrices;

/**
 * A type that ties volumes, shapes or orientations of the components together in a way for which
 * only mclust has a name (Banfield and Raftery 1993, doi 10.2307/2532201; Celeux and Govaert 1995,
 * doi 10.1016/0031-3203(94)00125-6). With the eigenvalue decomposition
 *
 * <pre>
 *   S_k = lambda_k D_k A_k D_k',  lambda_k = |S_k|^(1/d),  |A_k| = 1
 * </pre>
 *
 * <p>lambda is the volume, the diagonal matrix A the shape and D the orientation; each can be
 * equal, varying, or (D only) the identity. They are written as K whole matrices, which {@link
 * #constrained} checks when they are read.
 *
 * <p>The M steps of these types begin with B_k, the covariance of each component by itself with its
 * floor ({@link Scatters}), and p_k, its share.
 */
abstract sealed class ConstrainedType extends CovarianceType
    permits Vei, Evi, Vee, Eve, Vve, Eev, Vev, Evv {
  /**
   * How far given matrices may be from the constraints, relatively: some digits are lost in text.
   */
  static final double CLOSE = 1e-6;

  ConstrainedType(String mclustCode) {
    super(mclustCode, mclustCode);
  }

  /** Attributes that are left out take a part of shape and orientation with them. */
  @Override
  public final CovarianceType ofMarginal() {
    return CovarianceTypes.FULL;
  }

  @Override
  public final int[] shape(int components, int dimension) {
    return new int[] {components, dimension, dimension};
  }

  @Override
  public final double[] parameters(Covariances covariances) {
    return FlatMatrices.flatten(covariances, covariances.components());
  }

  @Override
  final Covariances read(int components, int dimension, double[] parameters) {
    return constrained(
        new FullCovariances(components, FlatMatrices.symmetric(components, dimension, parameters)));
  }

  /**
   * Checks that matrices obey this type.
   *
   * @return the same covariances in the form of this type
   * @throws IllegalArgumentException naming the first component that does not, and how far it is
   */
  abstract Covariances constrained(FullCovariances given);

  /** Refuses a component whose relative distance from a constraint is more than {@link #CLOSE}. */
  final void check(int component, String what, double distance) {
    if (!(distance <= CLOSE)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "the covariance of component %s does not obey %s: %s, but differs by %.3g relatively;"
                  + " at most %s is allowed. Write the covariances as 'full' if they are meant to"
                  + " be free",
              component,
              name(),
              what,
              distance,
              CLOSE));
    }
  }

  /** Checks that all components have the same volume. */
  final void checkVolumes(Covariances given) {
    for (int k = 1; k < given.components(); k++) {
      check(
          k,
          "its volume must be that of component 0",
          Math.abs(given.logDeterminant(k) - given.logDeterminant(0)) / given.dimension());
    }
  }

  /** Checks that rows are the same but for a factor. */
  final void checkShapes(double[][] rows) {
    double[] first = Volumes.standardised(rows[0]);
    for (int k = 1; k < rows.length; k++) {
      double[] other = Volumes.standardised(rows[k]);
      double most = 0;
      for (int j = 0; j < first.length; j++) {
        most = Math.max(most, Math.abs(other[j] / first[j] - 1));
      }
      check(k, "its shape must be that of component 0", most);
    }
  }

  /** Checks that matrices are diagonal, and gives their diagonals. */
  final double[][] checkedDiagonals(double[][][] matrices, String what) {
    double[][] diagonals = new double[matrices.length][];
    for (int k = 0; k < matrices.length; k++) {
      diagonals[k] = Matrices.diagonal(matrices[k]);
      double most = 0;
      for (int j = 0; j < diagonals[k].length; j++) {
        for (int l = 0; l < j; l++) {
          double scale = Math.sqrt(diagonals[k][j]) * Math.sqrt(diagonals[k][l]);
          most = Math.max(most, Math.abs(matrices[k][j][l]) / scale);
        }
      }
      check(k, what, most);
    }
    return diagonals;
  }

  /** Checks that all matrices have the same axes. */
  final Covariances withCommonAxes(FullCovariances given) {
    double[][] axes = CommonAxes.of(given);
    checkedDiagonals(
        CommonAxes.turned(given.matrices(), axes), "all components must have the same axes");
    return new CommonAxesCovariances(given.matrices(), axes);
  }
}
