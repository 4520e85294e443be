// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import org.mixtura.covariance.CovarianceType;

/**
 * A place in the grid.
 *
 * @param components number of components, K
 * @param family the covariance type
 */
record GridCell(int components, CovarianceType family) {

  /** As every record's; but those are put together at run time, which a short search notices. */
  @Override
  public boolean equals(Object other) {
    return other instanceof GridCell cell && cell.components == components && cell.family == family;
  }

  @Override
  public int hashCode() {
    return 31 * components + family.name().hashCode();
  }

  /** Whether each mixture of another cell is one of this cell too. */
  boolean contains(GridCell other) {
    return other.components == components
        && other.family != family
        && family.contains(other.family);
  }

  /** What one iteration costs, roughly, beside those of other cells. */
  int work() {
    return components * (family.spread().pairs() ? 3 : 2);
  }

  /** Family and number of components, as mclust writes them. */
  String label() {
    return family.mclustCode() + ", " + components;
  }
}
