// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import org.mixtura.data.Block;
import org.mixtura.data.Samples;

/** What a mixture says of each sample of a table, block by block. */
final class TableEvaluator {
  private final GaussianMixture model;
  private final Posterior posterior;
  private final Samples samples;

  /**
   * For one table.
   *
   * @param model K components
   * @param samples n samples, whose attributes are matched by name
   * @throws IllegalArgumentException if an attribute of the mixture is missing
   */
  TableEvaluator(GaussianMixture model, Samples samples) {
    this.model = model;
    posterior = new Posterior(model);
    this.samples = samples.select(model.schema.names());
  }

  /** ln p(x_i), n values in nats. */
  double[] logDensities() {
    double[] result = new double[samples.size()];
    int at = 0;
    for (Block block : samples.blocks()) {
      posterior.evaluate(block);
      posterior.copyLogDensities(block, result, at);
      at += block.size();
    }
    return result;
  }

  /** p(k | x_i), n x K. */
  double[][] responsibilities() {
    double[][] result = new double[samples.size()][];
    int at = 0;
    for (Block block : samples.blocks()) {
      posterior.evaluate(block);
      // rows are made where they are filled, while they are in the nearest cache
      for (int i = 0; i < block.size(); i++) {
        result[at + i] = new double[model.components()];
      }
      for (int k = 0; k < model.components(); k++) {
        scatter(posterior.responsibilities()[k], block.size(), result, at, k);
      }
      at += block.size();
    }
    return result;
  }

  private static void scatter(double[] column, int n, double[][] rows, int at, int k) {
    for (int i = 0; i < n; i++) {
      rows[at + i][k] = column[i];
    }
  }

  /**
   * The component of highest responsibility for each sample, n values; the first one of several.
   */
  int[] assignments() {
    int[] result = new int[samples.size()];
    double[] row = new double[model.components()];
    int at = 0;
    for (Block block : samples.blocks()) {
      posterior.evaluate(block);
      for (int i = 0; i < block.size(); i++) {
        for (int k = 0; k < row.length; k++) {
          row[k] = posterior.responsibilities()[k][i];
        }
        result[at++] = GaussianMixture.mostProbable(row);
      }
    }
    return result;
  }
}
