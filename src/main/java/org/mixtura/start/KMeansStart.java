package org.mixtura.start;

import java.util.List;
import java.util.function.Function;
import org.mixtura.moments.Moments;
import org.mixtura.start.PointStart.Choice;

/** The partition that k-means reaches. */
final class KMeansStart implements Strategy {
  private final Function<StartPoints, Points> points;
  private final Choice seeding;

  KMeansStart(Function<StartPoints, Points> points, Choice seeding) {
    this.points = points;
    this.seeding = seeding;
  }

  @Override
  public Moments moments(StartData data, Draw draw) {
    int[] clusters = data.points().partition(key(draw), () -> clusters(data, draw));
    return data.momentsOf(clusters, draw.components(), 1);
  }

  private int[] clusters(StartData data, Draw draw) {
    Points among = points.apply(data.points());
    return KMeans.clusters(among, seeding.choose(among, draw.components(), draw.random()));
  }

  private Object key(Draw draw) {
    return List.of(this, draw.components(), draw.number(), draw.seed());
  }
}
