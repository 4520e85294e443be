// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mixtura.linalg.Matrices;
import org.mixtura.linalg.PlaneRotation;
import org.mixtura.linalg.SymmetricEigen;

/**
 * Finds principal axes D that all components have in common, and variances v_kj of each component
 * along them. With B_k the covariance of each component by itself and p_k its share, and s_kj = (D'
 * B_k D)_jj, what the M step of these types minimises is
 *
 * <pre>
 *   sum_k p_k sum_j (ln v_kj + s_kj / v_kj),
 * </pre>
 *
 * <p>where a type's rule gives the best v for some s. By turns v is set by the rule and D is turned
 * where v stays: a majorise-minimise scheme (Browne and McNicholas 2014, doi
 * 10.1007/s11634-013-0139-1), as the sum for fixed v lies above the least one for each D and
 * touches it where v was set. Those authors majorise a second time to move all axes at once by a
 * singular value decomposition. Here each pair of axes is turned in its plane to where the sum is
 * least, which has a closed form (planes by turns: Flury and Gautschi 1986, doi 10.1137/0907013):
 * on random matrices of 2 to 8 attributes it took fewer steps, each much cheaper, and ended lower
 * more often than higher (ARCHITECTURE.md has the figures).
 */
final class CommonAxes {
  /**
   * A sweep over all planes that lowers the sum by less, in nats, is the last one. Gains are
   * squares of angles: these are then as small as the root of it.
   */
  private static final double CONVERGED = 1e-24;

  private static final int MAX_SWEEPS = 1000;

  /** Axes whose sums differ by no more are as good as each other: rounding must not choose. */
  private static final double AS_GOOD = 1e-9;

  /**
   * So many from known axes, as the next M step goes on with what is left to do; and so many tell
   * one candidate from another.
   */
  private static final int MAX_FURTHER_SWEEPS = 5;

  private final double[] shares;
  private final double[][][] each;
  private final UnaryOperator<double[][]> rule;

  /**
   * For some components.
   *
   * @param shares p, K values
   * @param each B, K symmetric d x d matrices
   * @param rule from s to v, both K x d
   */
  CommonAxes(double[] shares, double[][][] each, UnaryOperator<double[][]> rule) {
    this.shares = shares;
    this.each = each;
    this.rule = rule;
  }

  /**
   * The axes that are closest to being principal axes of all of some covariances.
   *
   * @return as columns, d x d
   */
  static double[][] of(Covariances given) {
    double[] shares = new double[given.components()];
    Arrays.fill(shares, 1.0 / shares.length);
    double[][][] matrices = new double[shares.length][][];
    Arrays.setAll(matrices, given::matrix);
    CommonAxes common = new CommonAxes(shares, matrices, v -> v);
    double[][] axes = common.best(common.candidates());
    common.turn(axes, MAX_SWEEPS);
    return axes;
  }

  /**
   * The M step.
   *
   * @param previous covariances before it; null if there are none. Where these have common axes,
   *     the step begins there and makes few sweeps; of others, axes are one candidate among
   *     several.
   * @return covariances of common axes
   * @throws IllDefinedCovarianceException if one is not positive definite
   */
  CommonAxesCovariances covariances(@Nullable Covariances previous) {
    boolean known = previous instanceof CommonAxesCovariances;
    double[][] axes = first(previous);
    double[][] variances = turn(axes, known ? MAX_FURTHER_SWEEPS : MAX_SWEEPS);
    double[][][] matrices = new double[each.length][][];
    Arrays.setAll(matrices, k -> Matrices.alongAxes(axes, variances[k]));
    return new CommonAxesCovariances(matrices, axes);
  }

  /** Axes to begin with. */
  private double[][] first(@Nullable Covariances previous) {
    if (previous instanceof CommonAxesCovariances known) {
      return Matrices.copy(known.axes());
    }
    List<double[][]> candidates = candidates();
    if (previous != null) {
      candidates.add(of(previous));
    }
    return best(candidates);
  }

  /** The attributes' own axes, and the principal ones of all components, together and alone. */
  private List<double[][]> candidates() {
    List<double[][]> candidates = new ArrayList<>();
    candidates.add(Matrices.identity(each[0].length));
    candidates.add(SymmetricEigen.of(Matrices.weightedSum(shares, each)).axes());
    for (double[][] matrix : each) {
      candidates.add(SymmetricEigen.of(matrix).axes());
    }
    return candidates;
  }

  private double[][] best(List<double[][]> candidates) {
    double[][] best = candidates.get(0);
    double least = objective(turn(best, MAX_FURTHER_SWEEPS));
    for (double[][] axes : candidates.subList(1, candidates.size())) {
      double objective = objective(turn(axes, MAX_FURTHER_SWEEPS));
      if (objective < least - AS_GOOD) {
        best = axes;
        least = objective;
      }
    }
    return best;
  }

  /** sum_k p_k sum_j ln v_kj. */
  private double objective(double[][] variances) {
    double sum = 0;
    for (int k = 0; k < variances.length; k++) {
      for (double variance : variances[k]) {
        sum += shares[k] * Math.log(variance);
      }
    }
    return sum;
  }

  /** Turns axes to where they are best, and gives the variances along them. */
  private double[][] turn(double[][] axes, int maxSweeps) {
    double[][][] turned = turned(each, axes);
    double[][] variances = rule.apply(Matrices.diagonals(turned));
    double gain = Double.POSITIVE_INFINITY;
    for (int sweep = 0; sweep < maxSweeps && gain > CONVERGED; sweep++) {
      gain = sweep(axes, turned, variances);
      variances = rule.apply(Matrices.diagonals(turned));
    }
    return variances;
  }

  /** Turns each pair of axes once, and gives by how much the sum has become less. */
  private double sweep(double[][] axes, double[][][] turned, double[][] variances) {
    double gain = 0;
    for (int j = 1; j < axes.length; j++) {
      for (int l = 0; l < j; l++) {
        gain += turn(axes, turned, variances, j, l);
      }
    }
    return gain;
  }

  /**
   * Turns two axes. In their plane the sum is a constant plus a cos 2t + b sin 2t, least where that
   * direction is opposite to (a, b).
   */
  private double turn(double[][] axes, double[][][] turned, double[][] variances, int j, int l) {
    double a = 0;
    double b = 0;
    for (int k = 0; k < turned.length; k++) {
      double weight = shares[k] * (1 / variances[k][j] - 1 / variances[k][l]);
      a += weight * (turned[k][j][j] - turned[k][l][l]) / 2;
      b += weight * turned[k][j][l];
    }
    if (b == 0 && a <= 0) {
      return 0;
    }
    PlaneRotation rotation = new PlaneRotation(j, l, Math.atan2(-b, -a) / 2);
    rotation.turnColumns(axes);
    for (double[][] matrix : turned) {
      rotation.turn(matrix);
    }
    // the same as the length of (a, b) plus a, but not a difference of nearly equal numbers
    double length = Math.hypot(a, b);
    return a < 0 ? b * b / (length - a) : length + a;
  }

  /** D' S_k D of each matrix. */
  static double[][][] turned(double[][][] matrices, double[][] axes) {
    double[][][] turned = new double[matrices.length][][];
    Arrays.setAll(turned, k -> Matrices.turned(matrices[k], axes));
    return turned;
  }
}
