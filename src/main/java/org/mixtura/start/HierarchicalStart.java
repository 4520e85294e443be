// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import org.mixtura.moments.Moments;

/**
 * The moments of the partition into K clusters that {@link Hierarchy} is cut into. It leaves
 * nothing to chance; seed and number of the start are not used.
 */
final class HierarchicalStart implements Strategy {
  /**
   * How many samples' worth of the covariance within clusters each component gets. Clusters of
   * agglomeration have the shapes of their own already; a whole sample's worth would blur these.
   */
  private static final double MORE = 0.1;

  @Override
  public Moments moments(StartData data, StartRequest request) {
    int components = request.components();
    return data.momentsOf(data.hierarchy().clusters(components), components, MORE);
  }
}
