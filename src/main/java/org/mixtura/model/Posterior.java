// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import java.util.Arrays;
import org.mixtura.covariance.DensityKernel;
import org.mixtura.data.Block;
import org.mixtura.data.Samples;
import org.mixtura.loops.Columns;
import org.mixtura.loops.Exponential;
import org.mixtura.loops.Workspace;

/**
 * Log densities and responsibilities of a block of samples, in nats:
 *
 * <pre>
 *   ln p(x_i)  = ln sum_k pi_k p(x_i | k)
 *   r_ik       = pi_k p(x_i | k) / p(x_i)
 * </pre>
 *
 * <p>Holds scratch space and the results of the last block: one per thread.
 */
public final class Posterior {
  /** Where the search for the largest term begins: finite, or the terms would be inf - inf. */
  private static final double IMPOSSIBLE = -Double.MAX_VALUE;

  /**
   * A responsibility this small adds nothing to a sum of all samples': the sum of those left out is
   * below a rounding error of one sample.
   */
  private static final double NEGLIGIBLE = -Math.log(1e-18);

  /** Logarithms are slow; that of a product of so many sums is the sum of theirs. */
  private static final int FACTORS = 16;

  private final GaussianMixture model;
  private final DensityKernel kernel;
  private final Exponential exponential;
  private final double[][] perComponent;
  private final double[] largest;
  private final double[] sums;
  private final double[] common;
  private final double[] scales;

  /** But for the logarithm of the sum over components. */
  private final double[] logDensities;

  /** Log densities that sample weights are multiplied to. */
  private final double[] weighted;

  /** With all responsibilities that a double can hold. */
  public Posterior(GaussianMixture model) {
    this(model, model.centre(), new Workspace(Samples.BLOCK_SIZE), Double.POSITIVE_INFINITY);
  }

  private Posterior(
      GaussianMixture model, double[] centre, Workspace workspace, double negligible) {
    this(
        model,
        model.covariances.kernel(
            new DensityKernel.Task(model.means, logs(model.weights), centre, workspace)),
        workspace,
        negligible);
  }

  private Posterior(
      GaussianMixture model, DensityKernel kernel, Workspace workspace, double negligible) {
    this.model = model;
    this.kernel = kernel;
    exponential = new Exponential(negligible, workspace);
    perComponent = workspace.columns(model.components());
    largest = workspace.column();
    sums = workspace.column();
    scales = workspace.column();
    common = workspace.column();
    logDensities = workspace.column();
    weighted = workspace.column();
  }

  static double[] logs(double[] weights) {
    double[] logs = new double[weights.length];
    for (int k = 0; k < logs.length; k++) {
      logs[k] = Math.log(weights[k]);
    }
    return logs;
  }

  /** For one sample at a time; the same bits as in a larger block. */
  static Posterior ofRows(GaussianMixture model) {
    return new Posterior(model, model.centre(), new Workspace(1), Double.POSITIVE_INFINITY);
  }

  /**
   * For sums over all samples: responsibilities below 1e-18 are 0.
   *
   * @param model the mixture
   * @param centre a point among the samples, d values
   * @param workspace where scratch columns come from
   */
  public static Posterior forSums(GaussianMixture model, double[] centre, Workspace workspace) {
    return new Posterior(model, centre, workspace, NEGLIGIBLE);
  }

  /** The same with another kernel for the log densities; see {@link TiedShortcut}. */
  static Posterior forSums(GaussianMixture model, DensityKernel kernel, Workspace workspace) {
    return new Posterior(model, kernel, workspace, NEGLIGIBLE);
  }

  /** ln p(x_i | k) plus a component's log weight, K rows, without what {@link #common} adds. */
  double[][] jointLogDensities(Block block) {
    kernel.evaluate(block, perComponent, common);
    addCategorical(block);
    return perComponent;
  }

  double[] common() {
    return common;
  }

  /** Computes log densities and responsibilities of a block without missing values. */
  public void evaluate(Block block) {
    int n = block.size();
    jointLogDensities(block);
    Arrays.fill(largest, 0, n, IMPOSSIBLE);
    for (double[] joint : perComponent) {
      maximum(joint, largest, n);
    }
    Arrays.fill(sums, 0, n, 0);
    for (double[] joint : perComponent) {
      exponential.apply(joint, largest, joint, n);
      Columns.add(joint, sums, n);
    }
    System.arraycopy(largest, 0, logDensities, 0, n);
    Columns.add(common, logDensities, n);
    boolean possible = arePossible(n);
    System.arraycopy(sums, 0, scales, 0, n);
    invert(scales, n);
    for (double[] joint : perComponent) {
      Columns.multiply(joint, scales, joint, n);
    }
    if (!possible) {
      takePriors(n);
    }
  }

  private static void invert(double[] values, int n) {
    for (int i = 0; i < n; i++) {
      values[i] = 1 / values[i];
    }
  }

  private void addCategorical(Block block) {
    for (int a = 0; a < model.categorical.size(); a++) {
      double[] column = block.column(model.dimension() + a);
      for (int k = 0; k < perComponent.length; k++) {
        double[] logs = model.categorical.get(a).logs(k);
        for (int i = 0; i < block.size(); i++) {
          perComponent[k][i] += logs[(int) column[i]];
        }
      }
    }
  }

  private static void maximum(double[] a, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.max(out[i], a[i]);
    }
  }

  private boolean arePossible(int n) {
    boolean possible = true;
    for (int i = 0; i < n; i++) {
      possible &= isPossible(i);
    }
    return possible;
  }

  /** Not so far from all components that a double cannot hold it: minus infinity, or NaN. */
  private boolean isPossible(int i) {
    return logDensities[i] > Double.NEGATIVE_INFINITY && sums[i] > 0;
  }

  /** A sample that no component can have produced tells nothing: its posterior is the prior. */
  private void takePriors(int n) {
    for (int i = 0; i < n; i++) {
      if (!isPossible(i)) {
        logDensities[i] = Double.NEGATIVE_INFINITY;
        sums[i] = 1;
        for (int k = 0; k < perComponent.length; k++) {
          perComponent[k][i] = model.weight(k);
        }
      }
    }
  }

  /** The sum of the log densities of the last block, times the sample weights. */
  public double logLikelihood(Block block) {
    int n = block.size();
    if (block.weighted()) {
      copyLogDensities(block, weighted, 0);
      return Columns.dot(block.weights(), weighted, n);
    }
    double sum = Columns.sum(logDensities, n);
    for (int i = 0; i < n; i += FACTORS) {
      // each factor is at least 1 and at most K
      double product = 1;
      for (int f = i; f < Math.min(i + FACTORS, n); f++) {
        product *= sums[f];
      }
      sum += Math.log(product);
    }
    return sum;
  }

  /**
   * Copies the log density of each sample of the last block.
   *
   * @param block the last block
   * @param out where to
   * @param at the place of the first one
   */
  public void copyLogDensities(Block block, double[] out, int at) {
    for (int i = 0; i < block.size(); i++) {
      out[at + i] = logDensities[i] + Math.log(sums[i]);
    }
  }

  /** K rows of responsibilities of the last block; overwritten by the next one. */
  public double[][] responsibilities() {
    return perComponent;
  }
}
