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
 * Log densities, in nats, and responsibilities of a block of samples under a mixture of K
 * components. With l_ik = ln pi_k + ln p(x_i | k) and M_i = max_k l_ik,
 *
 * <pre>
 *   ln p(x_i)  = M_i + ln sum_k exp(l_ik - M_i)
 *   r_ik       = exp(l_ik - M_i) / sum_l exp(l_il - M_i)
 * </pre>
 *
 * <p>so that no sum under- or overflows (Blanchard, Higham and Higham 2021, doi
 * 10.1093/imanum/draa038).
 *
 * <ul>
 *   <li>A sample that no component can have produced (every l_ik is minus infinity, or one NaN): ln
 *       p is minus infinity, and the responsibilities are the weights.
 *   <li>For sums over samples, responsibilities below 1e-18 are 0.
 * </ul>
 *
 * <p>Not thread-safe: holds scratch columns and the results of the last block.
 */
public final class Posterior {
  /** Where the search for the largest term begins: finite, lest a difference be inf - inf. */
  private static final double IMPOSSIBLE = -Double.MAX_VALUE;

  /**
   * Minus the log of the smallest responsibility that counts in sums over samples: what smaller
   * ones add up to is below a rounding error of one sample.
   */
  private static final double NEGLIGIBLE = -Math.log(1e-18);

  /** Sums whose product one logarithm is taken of, as logarithms are slow. */
  private static final int FACTORS = 16;

  private final GaussianMixture model;
  private final DensityKernel kernel;
  private final Exponential exponential;
  private final double[][] perComponent;
  private final double[] largest;
  private final double[] sums;
  private final double[] common;
  private final double[] scales;

  /** M_i, and what components have in common; the logarithm of the sum is not in it. */
  private final double[] logDensities;

  /** Scratch column of the log densities of weighted samples. */
  private final double[] weighted;

  /** A posterior of all responsibilities that a double can hold. */
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

  /** A posterior for one sample at a time, which gets the same bits as in a larger block. */
  static Posterior ofRows(GaussianMixture model) {
    return new Posterior(model, model.centre(), new Workspace(1), Double.POSITIVE_INFINITY);
  }

  /**
   * A posterior for sums over all samples: responsibilities below 1e-18 are 0.
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

  /** l_ik without the term {@link #common}, K rows in nats; overwritten by the next block. */
  double[][] jointLogDensities(Block block) {
    kernel.evaluate(block, perComponent, common);
    addCategorical(block);
    return perComponent;
  }

  /** The term of l_ik that all components have in common, one for each sample, in nats. */
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

  /** False for a sample so far from all components that its log density is infinite or NaN. */
  private boolean isPossible(int i) {
    return logDensities[i] > Double.NEGATIVE_INFINITY && sums[i] > 0;
  }

  /**
   * A sample that no component can have produced says nothing about components: its posterior is
   * the prior.
   */
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

  /**
   * The log-likelihood of the last block, sum_i w_i ln p(x_i) in nats.
   *
   * @param block the last block
   */
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
   * Copies ln p(x_i) of each sample of the last block, in nats.
   *
   * @param block the last block
   * @param out written to
   * @param at the place of the first one in {@code out}
   */
  public void copyLogDensities(Block block, double[] out, int at) {
    for (int i = 0; i < block.size(); i++) {
      out[at + i] = logDensities[i] + Math.log(sums[i]);
    }
  }

  /**
   * r_ik of the last block, K rows; overwritten by the next one. The caller may write to them, to
   * multiply them by sample weights.
   */
  public double[][] responsibilities() {
    return perComponent;
  }
}
