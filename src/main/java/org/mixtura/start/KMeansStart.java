package org.mixtura.start;

import java.util.function.Function;
import org.apache.commons.math3.random.RandomGenerator;
import org.mixtura.moments.Moments;
import org.mixtura.start.PointStart.Choice;

/**
 * The partition that k-means reaches. Each component also gets one more sample's worth of the
 * covariance within all clusters, so that a cluster of a few samples does not start singular.
 */
final class KMeansStart implements Strategy {
  private final Function<StartData, Points> points;
  private final Choice seeding;

  KMeansStart(Function<StartData, Points> points, Choice seeding) {
    this.points = points;
    this.seeding = seeding;
  }

  @Override
  public Moments moments(StartData data, int components, RandomGenerator random) {
    Points among = points.apply(data);
    int[] clusters = KMeans.clusters(among, seeding.choose(among, components, random));
    Moments moments = data.empty(data.means(clusters, components));
    data.addAll(moments, (k, i) -> clusters[i] == k ? 1 : 0);
    double[][] within = data.covariance(moments);
    for (int k = 0; k < components; k++) {
      moments.addAroundAnchor(k, data.meanWeight(), within);
    }
    return moments;
  }
}
