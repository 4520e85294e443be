// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.testing;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;

/**
 * The E step as in the textbook, one sample, one component and one number at a time: what the
 * kernels are compared with. Each deviation is taken from the component's own mean, and each
 * scatter from the mean that it belongs to, so that nothing cancels.
 *
 * <p>The Cholesky factor is that of commons-math3, other code than the core's; kernels are compared
 * here, and factorisations in a test of their own.
 */
public final class PlainMixture {
  private final GaussianMixture model;
  private final double[][] rows;
  private final double[] sampleWeights;
  private final double[][] joint;
  private final double[] logDensities;
  private final double[][] responsibilities;
  private final double[][] shares;
  private final double[] totals;

  /** Of each mean from that of the mixture: less is lost than in the mean, at a large offset. */
  private final double[][] shifts;

  /** Of some samples under a mixture. */
  public PlainMixture(GaussianMixture model, Samples samples) {
    this.model = model;
    int n = samples.size();
    rows = IntStream.range(0, n).mapToObj(samples::row).toArray(double[][]::new);
    sampleWeights = IntStream.range(0, n).mapToDouble(samples::weight).toArray();
    joint = new double[n][model.components()];
    for (int k = 0; k < model.components(); k++) {
      fillJoint(k);
    }
    logDensities = Arrays.stream(joint).mapToDouble(PlainMixture::logOfSum).toArray();
    responsibilities = new double[n][];
    shares = new double[model.components()][n];
    for (int i = 0; i < n; i++) {
      responsibilities[i] = responsibilities(joint[i], logDensities[i]);
      for (int k = 0; k < shares.length; k++) {
        shares[k][i] = sampleWeights[i] * responsibilities[i][k];
      }
    }
    totals = Arrays.stream(shares).mapToDouble(s -> Arrays.stream(s).sum()).toArray();
    shifts = new double[shares.length][];
    Arrays.setAll(shifts, this::shift);
  }

  /** ln pi_k + ln N(x_i; m_k, S_k) + sum_a ln p_ka(x_ia). */
  private void fillJoint(int k) {
    double[][] factor =
        new CholeskyDecomposition(MatrixUtils.createRealMatrix(model.covariance(k)), 1e-14, 0)
            .getL()
            .getData();
    double[] mean = model.mean(k);
    double normaliser = Math.log(model.weight(k));
    for (int j = 0; j < mean.length; j++) {
      normaliser -= Math.log(factor[j][j]) + Math.log(2 * Math.PI) / 2;
    }
    double[] z = new double[mean.length];
    for (int i = 0; i < rows.length; i++) {
      double log = normaliser;
      double distance = 0;
      for (int j = 0; j < z.length; j++) {
        double sum = rows[i][j] - mean[j];
        for (int l = 0; l < j; l++) {
          sum -= factor[j][l] * z[l];
        }
        z[j] = sum / factor[j][j];
        distance += z[j] * z[j];
      }
      for (int a = 0; a < model.categorical().size(); a++) {
        int value = (int) rows[i][z.length + a];
        log += Math.log(model.categorical().get(a).probabilities(k)[value]);
      }
      joint[i][k] = log - distance / 2;
    }
  }

  private static double logOfSum(double[] logs) {
    double largest = Arrays.stream(logs).max().orElseThrow();
    if (largest == Double.NEGATIVE_INFINITY) {
      return largest;
    }
    return largest + Math.log(Arrays.stream(logs).map(v -> Math.exp(v - largest)).sum());
  }

  /** Of a sample that no component can have produced, the weights. */
  private double[] responsibilities(double[] logs, double logDensity) {
    return logDensity == Double.NEGATIVE_INFINITY
        ? model.weights()
        : Arrays.stream(logs).map(v -> Math.exp(v - logDensity)).toArray();
  }

  /** ln pi_k p(x_i | k). */
  public double joint(int i, int k) {
    return joint[i][k];
  }

  /** ln p(x_i). */
  public double logDensity(int i) {
    return logDensities[i];
  }

  /** p(k | x_i). */
  public double responsibility(int i, int k) {
    return responsibilities[i][k];
  }

  /** sum_i w_i ln p(x_i). */
  public double logLikelihood() {
    return IntStream.range(0, rows.length)
        .mapToDouble(i -> sampleWeights[i] * logDensities[i])
        .sum();
  }

  /** sum_i w_i |ln p(x_i)|. */
  public double absoluteLogLikelihood() {
    return IntStream.range(0, rows.length)
        .mapToDouble(i -> sampleWeights[i] * Math.abs(logDensities[i]))
        .sum();
  }

  private double[] shift(int k) {
    double[] mean = model.mean(k);
    double[] shift = new double[mean.length];
    for (int j = 0; j < mean.length; j++) {
      for (int i = 0; i < rows.length; i++) {
        shift[j] += shares[k][i] * (rows[i][j] - mean[j]);
      }
      shift[j] /= totals[k];
    }
    return shift;
  }

  /** sum_i w_i r_ik. */
  public double total(int k) {
    return totals[k];
  }

  /** The mean of a component's samples in an attribute; NaN if it has none. */
  public double mean(int k, int j) {
    return model.mean(k)[j] + shifts[k][j];
  }

  /** sum_i w_i r_ik (x_ij - mean_kj) (x_il - mean_kl); nothing without samples. */
  public double scatter(int k, int j, int l) {
    double[] mean = model.mean(k);
    double sum = 0;
    for (int i = 0; i < rows.length; i++) {
      double share = shares[k][i];
      if (share > 0) {
        sum +=
            share * (rows[i][j] - mean[j] - shifts[k][j]) * (rows[i][l] - mean[l] - shifts[k][l]);
      }
    }
    return sum;
  }

  /** The sum of the scatter of all components. */
  public double pooledScatter(int j, int l) {
    return IntStream.range(0, shifts.length).mapToDouble(k -> scatter(k, j, l)).sum();
  }

  /** The sum of all attributes' scatter in a component. */
  public double trace(int k) {
    return IntStream.range(0, model.dimension()).mapToDouble(j -> scatter(k, j, j)).sum();
  }

  /** The total responsibility of the samples that have a value of a categorical attribute. */
  public double count(int k, int attribute, int value) {
    return IntStream.range(0, rows.length)
        .filter(i -> rows[i][model.dimension() + attribute] == value)
        .mapToDouble(i -> shares[k][i])
        .sum();
  }
}
