// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;
import org.mixtura.moments.Moments;
import org.mixtura.work.Checkpoint;

/**
 * Samples as means, equal weights, and for all components the pooled covariance: the one sample
 * alone would give a component no variance at all. With W the total weight, S the pooled
 * covariance, f_av the share of the weight that value v of attribute a has, and s_k the chosen
 * samples,
 *
 * <pre>
 *   total_k = W / K,   m_k = s_k,   S_k = S,
 *   count_kav = W / K (f_av + [s_ka = v]) / 2
 * </pre>
 */
final class PointStart implements Strategy {
  private final CentreSelector choice;

  /**
   * A start from samples.
   *
   * @param choice how they are chosen, by the distances of scaled points
   */
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

  /** A way to choose samples. */
  @FunctionalInterface
  interface CentreSelector {
    /**
     * Chooses K of n points.
     *
     * @param points n of them
     * @param components K
     * @param random where chance comes from
     * @param checkpoint asked before each choice
     * @return K indices
     */
    int[] choose(Points points, int components, RandomGenerator random, Checkpoint checkpoint);
  }
}
