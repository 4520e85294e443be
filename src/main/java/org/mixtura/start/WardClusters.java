// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import java.util.Arrays;
import org.mixtura.start.Agglomeration.Clusters;

/**
 * Clusters that share one variance: the criterion is the trace of the scatter within clusters (Ward
 * 1963, doi 10.1080/01621459.1963.10500845). Merging clusters of weights n, n' and means m, m'
 * costs
 *
 * <pre>
 *   n n' / (n + n') |m - m'|^2
 * </pre>
 *
 * <p>Not thread-safe.
 */
final class WardClusters implements Clusters {
  private final double[] weights;
  private final double[][] means;

  /**
   * Each point a cluster.
   *
   * @param rows n points
   * @param weights n positive sample weights
   */
  WardClusters(double[][] rows, double[] weights) {
    this.weights = weights.clone();
    means = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
  }

  @Override
  public int size() {
    return weights.length;
  }

  @Override
  public double cost(int first, int second) {
    double[] a = means[first];
    double[] b = means[second];
    double squares = 0;
    for (int j = 0; j < a.length; j++) {
      squares += (a[j] - b[j]) * (a[j] - b[j]);
    }
    return weights[first] * weights[second] / (weights[first] + weights[second]) * squares;
  }

  @Override
  public void merge(int first, int second) {
    double weight = weights[first] + weights[second];
    for (int j = 0; j < means[first].length; j++) {
      means[first][j] += weights[second] / weight * (means[second][j] - means[first][j]);
    }
    weights[first] = weight;
    means[second] = null;
  }
}
