// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;
import org.mixtura.moments.Moments;
import org.mixtura.work.Checkpoint;

/**
 * Samples as means, equal weights, and for all components the pooled covariance. (To give each
 * component the one sample alone would start it with no spread at all.) A categorical attribute's
 * distribution lies half way between all samples' and the chosen sample's own value.
 */
final class PointStart implements Strategy {
  private final CentreSelector choice;

  PointStart(CentreSelector choice) {
    this.choice = choice;
  }

  @Override
  public Moments moments(StartData data, StartRequest request) {
    int components = request.components();
    int[] chosen =
        choice.choose(data.points().scaled(), components, request.random(), data.checkpoint());
    double[][] means =
        Arrays.stream(chosen)
            .mapToObj(i -> Arrays.copyOf(data.samples().row(i), data.centre().length))
            .toArray(double[][]::new);
    double share = data.samples().totalWeight() / components;
    Moments moments = data.empty(means);
    for (int k = 0; k < components; k++) {
      moments.addAroundAnchor(k, share, data.pooledCovariance());
      addCounts(moments, k, share, data, data.samples().row(chosen[k]));
    }
    return moments;
  }

  private static void addCounts(
      Moments moments, int k, double share, StartData data, double[] row) {
    for (int a = 0; a < data.samples().categorical().size(); a++) {
      double[] frequencies = data.frequencies(a);
      for (int v = 0; v < frequencies.length; v++) {
        moments.addCount(k, a, v, share / 2 * frequencies[v]);
      }
      moments.addCount(k, a, (int) row[data.centre().length + a], share / 2);
    }
  }

  /** Chooses samples by index. */
  @FunctionalInterface
  interface CentreSelector {
    int[] choose(Points points, int components, RandomGenerator random, Checkpoint checkpoint);
  }
}
