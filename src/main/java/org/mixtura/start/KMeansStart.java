// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import java.util.List;
import java.util.function.Function;
import org.mixtura.moments.Moments;
import org.mixtura.start.PointStart.CentreSelector;

/**
 * The moments of the partition that k-means reaches, with one sample's worth of the covariance
 * within clusters added to each component. Partitions are shared by fits that ask for the same one.
 */
final class KMeansStart implements Strategy {
  private final Function<StartData, Points> points;
  private final CentreSelector seeding;

  /**
   * A start by k-means.
   *
   * @param points the points of which k-means takes the distances
   * @param seeding how the first centres are chosen
   */
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
