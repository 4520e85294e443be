// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.moments;

import org.mixtura.loops.Columns;

/**
 * First and second moments of K components over d attributes about their anchors: one interface to
 * two layouts.
 *
 * <p>A component anchored at the centre has all its moments in one packed row, first moments and
 * then second ones, as {@link CentredSums} adds them together. Second moments of the others, and
 * pooled ones, lie row by row in a triangle (or in a single row, without pairs), as {@link
 * ComponentSums} adds them. Each layout is that of the loop that fills it. Mutable, and not
 * thread-safe.
 */
final class MomentStorage {
  private final Spread spread;
  private final int dimension;

  /** Whether second moments of a component are in its packed row. */
  private final boolean[] isPacked;

  /** K rows of d first moments, followed by second ones where these are packed. */
  private final double[][] packed;

  /** Second moments by row; one slot per component, or a single one if they are pooled. */
  private final double[][][] rows;

  /** Moments of no samples. */
  MomentStorage(Anchors anchors, Spread spread) {
    this.spread = spread;
    dimension = anchors.dimension();
    int components = anchors.components();
    isPacked = new boolean[components];
    packed = Columns.arrays(components, CentredSums.width(spread, dimension));
    rows = new double[spread.pooled() ? 1 : components][][];
    for (int k = 0; k < components; k++) {
      isPacked[k] = !spread.pooled() && anchors.near(k);
    }
    for (int slot = 0; slot < rows.length; slot++) {
      rows[slot] = isPacked[slot] ? new double[0][] : spread.rows(dimension);
    }
  }

  /** Number of sets of second moments: K, or one if they are pooled. */
  int slots() {
    return rows.length;
  }

  /** The first moment of an attribute in a component. */
  double first(int k, int j) {
    return packed[k][j];
  }

  /** Adds to a first moment. */
  void addFirst(int k, int j, double value) {
    packed[k][j] += value;
  }

  /** The second moment of two attributes in a component; the same for all k if pooled. */
  double second(int k, int j, int l) {
    return isPacked[k]
        ? packed[k][dimension + spread.index(j, l)]
        : rows[slot(k)][spread.row(j, l)][spread.column(j, l)];
  }

  /** Adds to a second moment, to the pooled one for any k if they are pooled. */
  void addSecond(int k, int j, int l, double value) {
    if (isPacked[k]) {
      packed[k][dimension + spread.index(j, l)] += value;
    } else {
      rows[slot(k)][spread.row(j, l)][spread.column(j, l)] += value;
    }
  }

  private int slot(int k) {
    return spread.pooled() ? 0 : k;
  }

  /** The packed rows of all components, to be added to. */
  double[][] packed() {
    return packed;
  }

  /** Second moments by row of one component, or the pooled ones, to be added to. */
  double[][] rows(int k) {
    return rows[slot(k)];
  }

  /** Adds moments about the same anchors and of the same spread, times a coefficient. */
  void add(double coefficient, MomentStorage other) {
    addTo(packed, coefficient, other.packed);
    addSecondRows(coefficient, other);
  }

  /** Adds only what lies in {@link #rows}. */
  void addSecondRows(double coefficient, MomentStorage other) {
    for (int slot = 0; slot < rows.length; slot++) {
      addTo(rows[slot], coefficient, other.rows[slot]);
    }
  }

  /** sums += coefficient more. */
  static void addTo(double[][] sums, double coefficient, double[][] more) {
    for (int i = 0; i < sums.length; i++) {
      addTo(sums[i], coefficient, more[i]);
    }
  }

  /** sums += coefficient more. */
  static void addTo(double[] sums, double coefficient, double[] more) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += coefficient * more[i];
    }
  }
}
