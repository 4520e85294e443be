package org.mixtura.model;

import java.util.Arrays;
import org.mixtura.data.Block;
import org.mixtura.data.Samples;

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
  private static final double LOG_2_PI = Math.log(2 * Math.PI);

  /** Where the search for the largest term begins: finite, or the terms would be inf - inf. */
  private static final double IMPOSSIBLE = -Double.MAX_VALUE;

  private final GaussianMixture model;
  private final double[][] deviations;
  private final double[][] perComponent;
  private final double[] largest;
  private final double[] logDensities;

  /** For blocks of any size. */
  public Posterior(GaussianMixture model) {
    this(model, Samples.BLOCK_SIZE);
  }

  Posterior(GaussianMixture model, int capacity) {
    this.model = model;
    deviations = new double[model.dimension()][capacity];
    perComponent = new double[model.components()][capacity];
    largest = new double[capacity];
    logDensities = new double[capacity];
  }

  /** Computes log densities and responsibilities of a block without missing values. */
  public void evaluate(Block block) {
    int n = block.size();
    componentLogDensities(block);
    Arrays.fill(largest, 0, n, IMPOSSIBLE);
    for (int k = 0; k < perComponent.length; k++) {
      addAndTrackLargest(perComponent[k], Math.log(model.weight(k)), largest, n);
    }
    Arrays.fill(logDensities, 0, n, 0);
    for (double[] joint : perComponent) {
      exponentiate(joint, largest, logDensities, n);
    }
    for (int k = 0; k < perComponent.length; k++) {
      normalise(perComponent[k], model.weight(k), n);
    }
    for (int i = 0; i < n; i++) {
      logDensities[i] = largest[i] + Math.log(logDensities[i]);
    }
  }

  /** ln p(x_i | k) of a block, K rows; overwritten by the next call. */
  double[][] componentLogDensities(Block block) {
    int n = block.size();
    int d = deviations.length;
    for (int k = 0; k < perComponent.length; k++) {
      for (int j = 0; j < d; j++) {
        subtract(block.column(j), model.means[k][j], deviations[j], n);
      }
      model.covariances.squaredDistances(k, deviations, n, perComponent[k]);
      double logNormaliser = -0.5 * (d * LOG_2_PI + model.covariances.logDeterminant(k));
      for (int i = 0; i < n; i++) {
        perComponent[k][i] = logNormaliser - 0.5 * perComponent[k][i];
      }
      for (int a = 0; a < model.categorical.size(); a++) {
        addLogs(block.column(d + a), model.categorical.get(a).logs(k), perComponent[k]);
      }
    }
    return perComponent;
  }

  private static void subtract(double[] column, double mean, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = column[i] - mean;
    }
  }

  private static void addLogs(double[] column, double[] logs, double[] out) {
    for (int i = 0; i < column.length; i++) {
      out[i] += logs[(int) column[i]];
    }
  }

  private static void addAndTrackLargest(double[] joint, double add, double[] largest, int n) {
    for (int i = 0; i < n; i++) {
      joint[i] += add;
      largest[i] = Math.max(largest[i], joint[i]);
    }
  }

  private static void exponentiate(double[] joint, double[] largest, double[] sums, int n) {
    for (int i = 0; i < n; i++) {
      joint[i] = Math.exp(joint[i] - largest[i]);
      sums[i] += joint[i];
    }
  }

  /** A sample that no component can have produced tells nothing: its posterior is the prior. */
  private void normalise(double[] joint, double prior, int n) {
    for (int i = 0; i < n; i++) {
      joint[i] = largest[i] == IMPOSSIBLE ? prior : joint[i] / logDensities[i];
    }
  }

  /** Log density of each sample of the last block; overwritten by the next one. */
  public double[] logDensities() {
    return logDensities;
  }

  /** K rows of responsibilities of the last block; overwritten by the next one. */
  public double[][] responsibilities() {
    return perComponent;
  }
}
