// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import org.mixtura.data.Block;
import org.mixtura.data.Samples;
import org.mixtura.loops.Workspace;
import org.mixtura.testing.Discrepancy;
import org.mixtura.testing.PlainMixture;

/** Compares what {@link Posterior} says of samples with {@link PlainMixture}. */
public final class ScoreAssert {
  /** Of the K shares of a sample, each rounded a few times. */
  private static final double SUM_ROUNDING = 1e-14;

  private ScoreAssert() {}

  /**
   * In scoring and for sums, log densities agree relatively (those between -1 and 1 absolutely) and
   * responsibilities absolutely, and responsibilities sum to one.
   */
  public static void assertScores(GaussianMixture model, Samples samples, double tolerance) {
    assertScores(model, samples, tolerance, tolerance);
  }

  /** See {@link #assertScores(GaussianMixture, Samples, double)}. */
  public static void assertScores(
      GaussianMixture model, Samples samples, double ofLogDensities, double ofResponsibilities) {
    PlainMixture plain = new PlainMixture(model, samples);
    assertLogDensities(new Posterior(model), plain, samples, ofLogDensities);
    assertResponsibilities(new Posterior(model), plain, samples, ofResponsibilities);
    double[] centre = centre(samples);
    assertResponsibilities(
        Posterior.forSums(model, centre, new Workspace(Samples.BLOCK_SIZE)),
        plain,
        samples,
        ofResponsibilities);
  }

  private static double[] centre(Samples samples) {
    double[] centre = new double[samples.dimension()];
    for (int i = 0; i < samples.size(); i++) {
      double[] row = samples.row(i);
      for (int j = 0; j < centre.length; j++) {
        centre[j] += row[j] * (samples.weight(i) / samples.totalWeight());
      }
    }
    return centre;
  }

  private static void assertLogDensities(
      Posterior posterior, PlainMixture plain, Samples samples, double tolerance) {
    Discrepancy joint = new Discrepancy("joint log densities");
    Discrepancy sums = new Discrepancy("log densities");
    double[] logDensities = new double[samples.size()];
    int at = 0;
    for (Block block : samples.blocks()) {
      double[][] logs = posterior.jointLogDensities(block);
      for (int i = 0; i < block.size(); i++) {
        for (int k = 0; k < logs.length; k++) {
          double expected = plain.joint(at + i, k);
          double actual = logs[k][i] + posterior.common()[i];
          joint.add(expected, actual, Math.max(1, Math.abs(expected)), at + i, k);
        }
      }
      posterior.evaluate(block);
      posterior.copyLogDensities(block, logDensities, at);
      at += block.size();
    }
    for (int i = 0; i < at; i++) {
      double expected = plain.logDensity(i);
      sums.add(expected, logDensities[i], Math.max(1, Math.abs(expected)), i);
    }
    joint.assertAtMost(tolerance);
    sums.assertAtMost(tolerance);
  }

  private static void assertResponsibilities(
      Posterior posterior, PlainMixture plain, Samples samples, double tolerance) {
    Discrepancy shares = new Discrepancy("responsibilities");
    Discrepancy sums = new Discrepancy("sums of responsibilities");
    int at = 0;
    for (Block block : samples.blocks()) {
      posterior.evaluate(block);
      double[][] responsibilities = posterior.responsibilities();
      for (int i = 0; i < block.size(); i++) {
        double sum = 0;
        for (int k = 0; k < responsibilities.length; k++) {
          sum += responsibilities[k][i];
          shares.add(plain.responsibility(at + i, k), responsibilities[k][i], 1, at + i, k);
        }
        sums.add(1, sum, 1, at + i);
      }
      at += block.size();
    }
    shares.assertAtMost(tolerance);
    sums.assertAtMost(SUM_ROUNDING);
  }
}
