// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import org.mixtura.data.Block;
import org.mixtura.data.Samples;
import org.mixtura.linalg.Matrices;
import org.mixtura.moments.CentralMoments;
import org.mixtura.moments.Moments;
import org.mixtura.moments.Spread;
import org.mixtura.work.Checkpoint;

/** What starts are drawn from: the samples as points, and sums over them. */
final class StartData {
  private final StartPoints points;
  private final Samples samples;
  private final Spread spread;
  private final Checkpoint checkpoint;

  /**
   * For some samples.
   *
   * @param points of the samples
   * @param spread which second moments the first M step needs
   * @param checkpoint asked at every block of samples
   */
  StartData(StartPoints points, Spread spread, Checkpoint checkpoint) {
    this.points = points;
    this.samples = points.samples();
    this.spread = spread;
    this.checkpoint = checkpoint;
  }

  StartPoints points() {
    return points;
  }

  Samples samples() {
    return samples;
  }

  /** Numeric attributes' means over all samples. */
  double[] centre() {
    return points.centre();
  }

  Checkpoint checkpoint() {
    return checkpoint;
  }

  /** The samples as points of scaled attributes. */
  Points scaled() {
    return points.scaled();
  }

  /** The samples as points without pooled correlation. */
  Points whitened() {
    return points.whitened(checkpoint);
  }

  Hierarchy hierarchy() {
    return points.hierarchy(checkpoint);
  }

  /**
   * The moments of a partition. Each component also gets some of the covariance within all
   * clusters, so that a cluster of a few samples does not start singular.
   *
   * @param clusters of each sample; -1 for samples to leave out
   * @param components how many clusters
   * @param more how many samples' worth of that
   */
  Moments momentsOf(int[] clusters, int components, double more) {
    double weight = more * samples.totalWeight() / samples.size();
    Moments moments = empty(means(clusters, components));
    addAll(moments, (k, i) -> clusters[i] == k ? 1 : 0);
    double[][] within = covariance(moments);
    for (int k = 0; k < components; k++) {
      moments.addAroundAnchor(k, weight, within);
    }
    return moments;
  }

  /** Means of the numeric attributes in each cluster; of all samples where a cluster is empty. */
  private double[][] means(int[] clusters, int components) {
    double[] scale = points.scale();
    double[] totals = new double[components];
    double[][] sums = new double[components][scale.length];
    for (int i = 0; i < clusters.length; i++) {
      if (clusters[i] < 0) {
        continue;
      }
      double weight = points.scaled().weights()[i];
      totals[clusters[i]] += weight;
      for (int j = 0; j < scale.length; j++) {
        sums[clusters[i]][j] += weight * points.scaled().row(i)[j];
      }
    }
    for (int k = 0; k < components; k++) {
      for (int j = 0; j < scale.length; j++) {
        sums[k][j] = centre()[j] + (totals[k] > 0 ? scale[j] * (sums[k][j] / totals[k]) : 0);
      }
    }
    return sums;
  }

  /** Covariance of all samples; only the diagonal, if the covariance type needs no more. */
  double[][] pooledCovariance() {
    return spread.pairs()
        ? points.statistics().covariance(checkpoint)
        : Matrices.diagonalMatrix(points.statistics().variances());
  }

  /** Covariance within components; only the diagonal, if moments of pairs are not held. */
  double[][] covariance(Moments moments) {
    int d = samples.dimension();
    double[][] covariance = new double[d][d];
    double weight = moments.totalWeight();
    CentralMoments central = moments.central();
    for (int j = 0; j < d; j++) {
      for (int l = moments.spread().pairs() ? 0 : j; l <= j; l++) {
        covariance[j][l] =
            moments.spread().perAttribute()
                ? central.pooledScatter(j, l) / weight
                : central.pooledTrace() / d / weight;
        covariance[l][j] = covariance[j][l];
      }
    }
    return covariance;
  }

  /** Share of the weight that each value of a categorical attribute has. */
  double[] frequencies(int attribute) {
    return points.statistics().frequencies(attribute);
  }

  Moments empty(double[][] anchors) {
    return new Moments(anchors, spread, Moments.valueCounts(samples));
  }

  /** Adds all samples, with responsibilities looked up for each component and sample. */
  void addAll(Moments moments, Responsibility responsibility) {
    double[] shares = new double[Samples.BLOCK_SIZE];
    int first = 0;
    for (Block block : samples.blocks()) {
      checkpoint.checkpoint();
      for (int k = 0; k < moments.components(); k++) {
        for (int i = 0; i < block.size(); i++) {
          shares[i] = block.weights()[i] * responsibility.of(k, first + i);
        }
        moments.add(k, block, shares);
      }
      first += block.size();
    }
  }

  /** A component's responsibility for a sample, before the sample weight comes in. */
  @FunctionalInterface
  interface Responsibility {
    double of(int k, int i);
  }
}
