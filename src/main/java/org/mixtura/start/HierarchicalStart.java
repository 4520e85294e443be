// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import org.mixtura.moments.Moments;

/** The partition of model-based agglomeration. */
final class HierarchicalStart implements Strategy {
  /** The partition knows the shapes of clusters already; a whole sample's worth would blur them. */
  private static final double MORE = 0.1;

  @Override
  public Moments moments(StartData data, StartRequest request) {
    int components = request.components();
    return data.momentsOf(data.hierarchy().clusters(components), components, MORE);
  }
}
