// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import java.util.Map;
import java.util.Objects;
import org.mixtura.covariance.CovarianceType;

/**
 * A place in the grid of a search.
 *
 * @param components number of components, K
 * @param type the covariance type
 */
record GridCell(int components, CovarianceType type) {

  /** As every record's; but those are put together at run time, which a short search notices. */
  @Override
  public boolean equals(Object other) {
    return other instanceof GridCell cell && cell.components == components && cell.type == type;
  }

  @Override
  public int hashCode() {
    return 31 * components + type.name().hashCode();
  }

  /** Whether each mixture of another cell is one of this cell too; false of the cell itself. */
  boolean contains(GridCell other) {
    return other.components == components && other.type != type && type.contains(other.type);
  }

  /** What one EM iteration costs, roughly, relative to other cells. */
  int work() {
    return components * (type.spread().pairs() ? 3 : 2);
  }

  /**
   * The value of this cell in a map that has one for it.
   *
   * @throws NullPointerException naming the cell if it has none
   */
  <V> V in(Map<GridCell, V> values) {
    return Objects.requireNonNull(values.get(this), this::label);
  }

  /** The type's code and the number of components, as mclust writes them: {@code VVI, 3}. */
  String label() {
    return type.mclustCode() + ", " + components;
  }
}
