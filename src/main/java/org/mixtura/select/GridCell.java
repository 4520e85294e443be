// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

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

  /** The type's code and the number of components, as mclust writes them: {@code VVI, 3}. */
  String label() {
    return type.mclustCode() + ", " + components;
  }
}
