// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.moments;

import org.mixtura.loops.Columns;

/**
 * Which second moments a covariance type needs, of K components over d attributes: of all pairs of
 * attributes, of each attribute with itself, or the trace; of each component, or pooled, which is
 * summed over components. In numbers:
 *
 * <pre>
 *   FULL         K d (d + 1) / 2      POOLED_FULL      d (d + 1) / 2
 *   DIAGONAL     K d                  POOLED_DIAGONAL  d
 *   TRACE        K                    POOLED_TRACE     1
 * </pre>
 */
public enum Spread {
  /** Of each pair of attributes, in each component. */
  FULL(Shape.FULL, false),
  /** Of each attribute with itself, in each component. */
  DIAGONAL(Shape.DIAGONAL, false),
  /** The sum over all attributes, in each component. */
  TRACE(Shape.TRACE, false),
  /** Of each pair of attributes, over all components. */
  POOLED_FULL(Shape.FULL, true),
  /** Of each attribute with itself, over all components. */
  POOLED_DIAGONAL(Shape.DIAGONAL, true),
  /** The sum over all attributes and components. */
  POOLED_TRACE(Shape.TRACE, true);

  private final Shape shape;
  private final boolean pooled;

  Spread(Shape shape, boolean pooled) {
    this.shape = shape;
    this.pooled = pooled;
  }

  /** Whether only sums over all components are held. */
  public boolean pooled() {
    return pooled;
  }

  /** The same moments of a single component, where nothing is pooled. */
  public Spread single() {
    return switch (shape) {
      case FULL -> FULL;
      case DIAGONAL -> DIAGONAL;
      case TRACE -> TRACE;
    };
  }

  /** Whether moments of pairs of attributes are held. */
  public boolean pairs() {
    return shape == Shape.FULL;
  }

  /** Whether moments of single attributes are held, and not just their sum. */
  public boolean perAttribute() {
    return shape != Shape.TRACE;
  }

  /**
   * The anchors about which these moments lose fewest digits and cost least: pooled ones all about
   * the centre, or each component about its mean; others about the centre where it is near, unless
   * there are so many pairs that products about a shared centre do not pay.
   *
   * @param centre of the data, d values
   * @param means K x d
   * @param variances of each attribute in each component, K x d
   */
  public Anchors anchors(double[] centre, double[][] means, double[][] variances) {
    if (pooled) {
      return Anchors.of(centre, means, variances).allOrNone(means);
    }
    return CentredSums.suits(this, centre.length)
        ? Anchors.of(centre, means, variances)
        : Anchors.apart(means);
  }

  /** Number of second moments of a component, or of the pooled ones. */
  public int length(int dimension) {
    return switch (shape) {
      case FULL -> dimension * (dimension + 1) / 2;
      case DIAGONAL -> dimension;
      case TRACE -> 1;
    };
  }

  /**
   * The place of a second moment among those of a component; the lower triangle lies packed row by
   * row.
   *
   * @throws IllegalArgumentException if moments of pairs are not held, and j differs from l
   */
  int index(int j, int l) {
    if (shape == Shape.FULL) {
      return j >= l ? j * (j + 1) / 2 + l : l * (l + 1) / 2 + j;
    }
    if (j != l) {
      throw new IllegalArgumentException("these moments hold nothing about a pair");
    }
    return shape == Shape.TRACE ? 0 : j;
  }

  /** Zeros for a component's second moments, by row: a triangle, or a single row. */
  double[][] rows(int dimension) {
    double[][] rows = new double[shape == Shape.FULL ? dimension : 1][];
    for (int j = 0; j < rows.length; j++) {
      rows[j] = new double[Columns.length(shape == Shape.FULL ? j + 1 : length(dimension))];
    }
    return rows;
  }

  /** The row of a second moment in {@link #rows}. */
  int row(int j, int l) {
    return shape == Shape.FULL ? Math.max(j, l) : 0;
  }

  /** The place of a second moment in its row of {@link #rows}. */
  int column(int j, int l) {
    return shape == Shape.FULL ? Math.min(j, l) : index(j, l);
  }

  Shape shape() {
    return shape;
  }

  /** Which entries of a matrix are held. */
  enum Shape {
    FULL,
    DIAGONAL,
    TRACE
  }
}
