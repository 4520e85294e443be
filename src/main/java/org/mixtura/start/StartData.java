// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import org.mixtura.data.Block;
import org.mixtura.data.Samples;
import org.mixtura.linalg.Matrices;
import org.mixtura.moments.CentralMoments;
import org.mixtura.moments.Moments;
import org.mixtura.moments.Spread;
import org.mixtura.work.Checkpoint;

/**
 * What the starts of one fit are drawn from: n samples as points, and sums over them, with the
 * second moments that the covariance type needs. Thread-safe if the checkpoint is.
 */
final class StartData {
  private final StartPoints points;
  private final Samples samples;
  private final Spread spread;
  private final Checkpoint checkpoint;

  /**
   * The data of one fit.
   *
   * @param points of the samples, which other fits can share
   * @param spread which second moments the first M step needs
   * @param checkpoint asked at every block of samples
   */
  StartData(StartPoints points, Spread spread, Checkpoint checkpoint) {
    this.points = points;
    this.samples = points.samples();
    this.spread = spread;
    this.checkpoint = checkpoint;
  }

  /** The samples as points, shared by fits. */
  StartPoints points() {
    return points;
  }

  /** The samples, n of them. */
  Samples samples() {
    return samples;
  }

  /** The means of the numeric attributes over all samples, d values; not to be written to. */
  double[] centre() {
    return points.centre();
  }

  /** Asked whether the fit is to go on. */
  Checkpoint checkpoint() {
    return checkpoint;
  }

  /** The samples as points of scaled attributes; see {@link StartPoints}. */
  Points scaled() {
    return points.scaled();
  }

  /** The same without the pooled correlation of numeric attributes. */
  Points whitened() {
    return points.whitened(checkpoint);
  }

  /** The agglomeration of the points. */
  Hierarchy hierarchy() {
    return points.hierarchy(checkpoint);
  }

  /**
   * The moments of a partition. To each component is added a weight of {@code more} mean samples
   * around its mean, with the covariance within all clusters, so that a cluster of a few samples
   * does not start singular. An empty cluster begins at the mean of all samples.
   *
   * @param clusters of each sample, n values; -1 for samples to leave out
   * @param components number of clusters, K
   * @param more how many samples' worth of weight to add
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

  /** The means of the clusters, K x d; that of all samples where a cluster is empty. */
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

  /** The covariance of all samples, d x d; only its diagonal if pairs are not needed. */
  double[][] pooledCovariance() {
    return spread.pairs()
        ? points.statistics().covariance(checkpoint)
        : Matrices.diagonalMatrix(points.statistics().variances());
  }

  /**
   * The covariance within components, sum_k W_k / W with scatters W_k and total weight W, d x d;
   * only its diagonal if moments of pairs are not held, and with the mean variance if only the
   * trace is.
   */
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

  /** The share of the weight that each value of a categorical attribute has. */
  double[] frequencies(int attribute) {
    return points.statistics().frequencies(attribute);
  }

  /** Empty sums about K points of d values. */
  Moments empty(double[][] anchors) {
    return new Moments(anchors, spread, Moments.valueCounts(samples));
  }

  /** Adds all samples, with a responsibility for each component and sample. */
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
