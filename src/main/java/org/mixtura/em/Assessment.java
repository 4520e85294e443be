// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

import java.util.Arrays;
import java.util.List;
import org.mixtura.data.Block;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.LogDensityQuantiles;
import org.mixtura.model.Posterior;
import org.mixtura.work.WorkPartition;
import org.mixtura.work.Workers;

/**
 * What one pass says about a finished mixture on the samples it was fitted to.
 *
 * @param logCertainty sum_i w_i ln max_k r_ik, in nats
 * @param quantiles of the samples' log density
 */
public record Assessment(double logCertainty, LogDensityQuantiles quantiles) {

  /** Assesses a mixture. */
  public static Assessment of(
      GaussianMixture model, Samples samples, Workers workers, FitListener listener) {
    List<Lane> lanes =
        new WorkPartition<>(samples.blocks(), 1)
            .map(blocks -> new Lane(model, blocks, listener), workers);
    double certainty = lanes.stream().mapToDouble(l -> l.logCertainty).sum();
    return new Assessment(
        certainty,
        LogDensityQuantiles.of(
            lanes.stream().flatMapToDouble(l -> Arrays.stream(l.logDensities)).toArray(),
            samples.blocks().stream().flatMapToDouble(b -> Arrays.stream(b.weights())).toArray()));
  }

  private static final class Lane {
    private final double[] logDensities;
    private double logCertainty;

    Lane(GaussianMixture model, List<Block> blocks, FitListener listener) {
      logDensities = new double[blocks.stream().mapToInt(Block::size).sum()];
      Posterior posterior = new Posterior(model);
      int at = 0;
      for (Block block : blocks) {
        listener.checkpoint();
        posterior.evaluate(block);
        for (int i = 0; i < block.size(); i++) {
          double largest = 0;
          for (double[] responsibilities : posterior.responsibilities()) {
            largest = Math.max(largest, responsibilities[i]);
          }
          logCertainty += block.weights()[i] * Math.log(largest);
        }
        posterior.copyLogDensities(block, logDensities, at);
        at += block.size();
      }
    }
  }
}
