// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import java.util.List;
import java.util.function.Function;
import org.mixtura.moments.Moments;
import org.mixtura.start.PointStart.CentreSelector;

/** The partition that k-means reaches. */
final class KMeansStart implements Strategy {
  private final Function<StartData, Points> points;
  private final CentreSelector seeding;

  KMeansStart(Function<StartData, Points> points, CentreSelector seeding) {
    this.points = points;
    this.seeding = seeding;
  }

  @Override
  public Moments moments(StartData data, StartRequest request) {
    int[] clusters = data.points().partition(key(request), () -> clusters(data, request));
    return data.momentsOf(clusters, request.components(), 1);
  }

  private int[] clusters(StartData data, StartRequest request) {
    Points among = points.apply(data);
    int[] seeds = seeding.choose(among, request.components(), request.random(), data.checkpoint());
    return KMeans.clusters(among, seeds, data.checkpoint());
  }

  private Object key(StartRequest request) {
    return List.of(this, request.components(), request.number(), request.seed());
  }
}
