package org.mixtura.start;

import org.mixtura.moments.Moments;

/** The partition of model-based agglomeration. */
final class HierarchicalStart implements Strategy {
  @Override
  public Moments moments(StartData data, Draw draw) {
    int components = draw.components();
    return data.momentsOf(data.points().hierarchy().clusters(components), components);
  }
}
