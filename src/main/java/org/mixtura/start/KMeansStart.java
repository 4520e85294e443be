package org.mixtura.start;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;
import org.mixtura.moments.Moments;

/**
 * The partition that k-means reaches. Each component also gets one more sample's worth of the
 * covariance within all clusters, so that a cluster of a few samples does not start singular.
 */
final class KMeansStart implements Strategy {
  @Override
  public Moments moments(StartData data, int components, RandomGenerator random) {
    KMeans kmeans = new KMeans(data, Seeding.plusPlus(data, components, random));
    int[] clusters = kmeans.clusters();
    double[][] means = Arrays.stream(kmeans.centres()).map(data::mean).toArray(double[][]::new);
    Moments moments = data.empty(means);
    data.addAll(moments, (k, i) -> clusters[i] == k ? 1 : 0);
    double[][] within = data.covariance(moments);
    for (int k = 0; k < components; k++) {
      moments.addAroundAnchor(k, data.meanWeight(), within);
    }
    return moments;
  }
}
