// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.Arrays;
import java.util.Optional;
import org.mixtura.data.Block;
import org.mixtura.loops.Columns;
import org.mixtura.loops.Workspace;
import org.mixtura.moments.Moments;

/**
 * The log densities of components that share one covariance S, without the term that they have in
 * common, which cancels in responsibilities. With W = L^-1, L L' = S, c the centre and u_k = W (m_k
 * - c),
 *
 * <pre>
 *   ln N(x; m_k, S) + 1/2 |W (x - c)|^2 = const - 1/2 |u_k|^2 + (x - c) . W' u_k
 * </pre>
 *
 * <p>which is linear in the sample: d operations and no d^2. The sum of the common term over all
 * samples needs no pass either: it is -1/2 tr(S^-1 T), T being the second moments of all samples
 * about c, which never change. Immutable.
 */
public final class TiedLinearForm {
  /**
   * How many times as large as |W (x - c)|^2 the terms of its computation from second moments may
   * be: more would leave the sum less than 11 digits.
   */
  private static final double MAX_CANCELLATION = 1e4;

  private final double[] centre;
  private final double[][] w;

  /** W' u, K x d. */
  private final double[][] coefficients;

  private final double[] constants;

  private TiedLinearForm(
      double[] centre, double[][] w, double[][] coefficients, double[] constants) {
    this.centre = centre;
    this.w = w;
    this.coefficients = coefficients;
    this.constants = constants;
  }

  /**
   * The form for a shared covariance, if it loses no digits: not where a component is far from the
   * centre or attributes nearly depend on each other.
   *
   * @param means K x d
   * @param offsets added to each component's log density, K values
   * @param centre a point among the samples, d values
   * @param w the inverse Cholesky factor, a lower triangle, d x d
   * @param variances of the attributes, d values
   * @return the form; none if it would lose digits
   */
  static Optional<TiedLinearForm> of(
      double[][] means, double[] offsets, double[] centre, double[][] w, double[] variances) {
    double[][] coefficients = new double[means.length][];
    double[] constants = offsets.clone();
    boolean isAccurate = cancellation(w, variances) <= MAX_CANCELLATION;
    for (int k = 0; k < means.length && isAccurate; k++) {
      double[] u = FullKernel.transform(w, means[k], centre);
      isAccurate = SharedFullKernel.isNear(u);
      constants[k] += FullKernel.logNormaliser(w);
      constants[k] -= Columns.dot(u, u, u.length) / 2;
      coefficients[k] = transformBack(w, u);
    }
    return isAccurate
        ? Optional.of(new TiedLinearForm(centre, w, coefficients, constants))
        : Optional.empty();
  }

  /** The mean over j of (sum_l |w_jl| s_l)^2, where s_l are standard deviations; at least 1. */
  private static double cancellation(double[][] w, double[] variances) {
    double sum = 0;
    for (int j = 0; j < w.length; j++) {
      double row = 0;
      for (int l = 0; l <= j; l++) {
        row += Math.abs(w[j][l]) * Math.sqrt(variances[l]);
      }
      sum += row * row / w.length;
    }
    return sum;
  }

  /** W' u. */
  private static double[] transformBack(double[][] w, double[] vector) {
    double[] result = new double[w.length];
    for (int j = 0; j < w.length; j++) {
      for (int l = 0; l <= j; l++) {
        result[l] += w[j][l] * vector[j];
      }
    }
    return result;
  }

  /** What evaluates this form; the common term is 0 there. */
  public DensityKernel kernel(Workspace workspace) {
    return new Kernel(workspace.columns(w.length));
  }

  /**
   * The common term summed over all samples, -1/2 sum_j w_j T w_j', where w_j are the rows of W.
   *
   * @param all the moments of all samples as one component about the centre, with those of pairs
   * @return nats
   */
  public double sumOfCommonTerm(Moments all) {
    int d = w.length;
    double[][] second = new double[d][d];
    for (int j = 0; j < d; j++) {
      for (int l = 0; l <= j; l++) {
        second[j][l] = all.second(0, j, l);
        second[l][j] = second[j][l];
      }
    }
    double sum = 0;
    for (int r = 0; r < d; r++) {
      for (int j = 0; j <= r; j++) {
        sum -= w[r][j] * Columns.dot(second[j], w[r], r + 1) / 2;
      }
    }
    return sum;
  }

  /** Evaluates the form on blocks. */
  final class Kernel extends DensityKernel {
    private final double[][] deviations;

    private Kernel(double[][] deviations) {
      this.deviations = deviations;
    }

    @Override
    public void evaluate(Block block, double[][] out, double[] common) {
      int n = block.size();
      Arrays.fill(common, 0, n, 0);
      block.subtract(centre, deviations);
      Columns.combine(deviations, coefficients, constants, out, n);
    }
  }
}
