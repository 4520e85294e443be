// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

import org.mixtura.data.Block;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.LogDensityQuantiles;
import org.mixtura.model.Posterior;
import org.mixtura.moments.QuantileSummary;
import org.mixtura.work.Checkpoint;

/**
 * Figures of a finished mixture on the samples it was fitted to, from one more pass: the quantiles
 * of their log density, and how certain their components are. Parts of the work add up, in bounded
 * memory ({@link QuantileSummary}). A sample that no component can have produced has the log
 * density minus infinity and the weights as responsibilities. Not thread-safe: one for each part of
 * the work.
 */
public final class Assessment {
  private final QuantileSummary logDensities = new QuantileSummary();
  private final double[] values = new double[Samples.BLOCK_SIZE];
  private double logCertainty;

  /** An assessment on no samples. */
  Assessment() {}

  /**
   * Adds a block.
   *
   * @param posterior of the mixture; it evaluates the block
   * @param block some of the samples
   */
  void add(Posterior posterior, Block block) {
    posterior.evaluate(block);
    for (int i = 0; i < block.size(); i++) {
      double largest = 0;
      for (double[] responsibilities : posterior.responsibilities()) {
        largest = Math.max(largest, responsibilities[i]);
      }
      logCertainty += block.weights()[i] * Math.log(largest);
    }
    posterior.copyLogDensities(block, values, 0);
    logDensities.add(values, block.weights(), block.size());
  }

  /** Adds an assessment of the same mixture on other samples. */
  void merge(Assessment other) {
    logCertainty += other.logCertainty;
    logDensities.merge(other.logDensities);
  }

  /**
   * sum_i w_i ln max_k r_ik, in nats, with sample weights w_i and responsibilities r_ik: 0 if every
   * sample's component is certain, and never below -W ln K.
   */
  public double logCertainty() {
    return logCertainty;
  }

  /**
   * Quantiles of the samples' log density, in nats: exact up to some 100,000 samples, then with the
   * error that {@link QuantileSummary} states.
   */
  public LogDensityQuantiles quantiles() {
    return LogDensityQuantiles.of(logDensities.sorted());
  }

  /** Assesses a mixture on some blocks. */
  static Assessment of(GaussianMixture model, Iterable<Block> blocks, Checkpoint checkpoint) {
    Assessment assessment = new Assessment();
    Posterior posterior = new Posterior(model);
    for (Block block : blocks) {
      checkpoint.checkpoint();
      assessment.add(posterior, block);
    }
    return assessment;
  }
}
