// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.apache.commons.math3.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;
import org.apache.commons.math3.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;
import org.mixtura.testing.Decomposition;

/**
 * The M step of any type with no formula of its own: numerical optimisation over the logarithms of
 * volumes and shapes, and over rotations in each plane of two axes. Slow, and as good as where it
 * starts.
 */
final class PlainStep {
  /** Of central differences: the cube root of a double's precision, about. */
  private static final double STEP = 1e-5;

  /** Where the objective moves by less, relatively and absolutely, it has arrived. */
  private static final double CONVERGED = 1e-11;

  /** How close to the least value along a line, relatively and absolutely. */
  private static final double LINE = 1e-9;

  /** How far along a line the first look goes. */
  private static final double BRACKET = 0.01;

  private final StepProblem problem;
  private final double[][][] scatters;
  private final double[][][] bases;
  private final int d;
  private final int volumes;
  private final int shapes;
  private final int orientations;

  /**
   * For a problem.
   *
   * @param type what volumes, shapes and orientations have in common
   * @param problem the moments
   * @param bases the orientations to start from, K orthogonal matrices
   */
  PlainStep(CovarianceType type, StepProblem problem, double[][]... bases) {
    this.problem = problem;
    this.bases = bases;
    d = problem.dimension();
    scatters =
        IntStream.range(0, bases.length).mapToObj(problem::scatter).toArray(double[][][]::new);
    volumes = count(type.mclustCode().charAt(0));
    shapes = count(type.mclustCode().charAt(1));
    orientations = count(type.mclustCode().charAt(2));
  }

  /** How many there are of what a letter stands for. */
  private int count(char letter) {
    return switch (letter) {
      case 'V' -> problem.components();
      case 'E' -> 1;
      default -> 0;
    };
  }

  /** The least value found of {@link StepProblem#objective}. */
  double least() {
    PointValuePair best = descend(start());
    PointValuePair next = descend(best.getPoint());
    while (best.getValue() - next.getValue() > CONVERGED) {
      best = next;
      next = descend(best.getPoint());
    }
    return next.getValue();
  }

  /** From one point as far as conjugate directions lead, which is not all the way. */
  private PointValuePair descend(double[] from) {
    return new NonLinearConjugateGradientOptimizer(
            Formula.POLAK_RIBIERE,
            new SimpleValueChecker(CONVERGED, CONVERGED),
            LINE,
            LINE,
            BRACKET)
        .optimize(
            MaxEval.unlimited(),
            new ObjectiveFunction(this::objective),
            new ObjectiveFunctionGradient(this::gradient),
            GoalType.MINIMIZE,
            new InitialGuess(from));
  }

  /** Volumes and shapes as the scatters have them along the bases; angles of 0. */
  private double[] start() {
    double[] start = new double[volumes + d * shapes + orientations * d * (d - 1) / 2];
    for (int k = 0; k < bases.length; k++) {
      double[] variances = Decomposition.variances(scatters[k], base(k));
      double mean = Arrays.stream(variances).map(Math::log).sum() / d;
      start[slot(k, volumes)] += mean / bases.length * volumes;
      for (int j = 0; j < (shapes == 0 ? 0 : d); j++) {
        start[volumes + slot(k, shapes) * d + j] +=
            (Math.log(variances[j]) - mean) / bases.length * shapes;
      }
    }
    return start;
  }

  private double[][] base(int k) {
    return orientations == 0
        ? MatrixUtils.createRealIdentityMatrix(d).getData()
        : bases[slot(k, orientations)];
  }

  private static int slot(int k, int count) {
    return count == 1 ? 0 : k;
  }

  private double[] gradient(double[] point) {
    double[] gradient = new double[point.length];
    double[] near = point.clone();
    for (int p = 0; p < point.length; p++) {
      near[p] = point[p] + STEP;
      gradient[p] = objective(near);
      near[p] = point[p] - STEP;
      gradient[p] = (gradient[p] - objective(near)) / (2 * STEP);
      near[p] = point[p];
    }
    return gradient;
  }

  private double objective(double[] point) {
    double sum = 0;
    for (int k = 0; k < bases.length; k++) {
      double[] logs = logVariances(point, k);
      double[] variances = Decomposition.variances(scatters[k], axes(point, k));
      double total = problem.moments().total(k);
      for (int j = 0; j < d; j++) {
        sum += total * (logs[j] + variances[j] * Math.exp(-logs[j]));
      }
    }
    return sum / problem.moments().totalWeight();
  }

  /** Along the axes of a component: ln v + ln a, the latter less its mean, as a has product 1. */
  private double[] logVariances(double[] point, int k) {
    double[] logs = new double[d];
    if (shapes > 0) {
      int from = volumes + slot(k, shapes) * d;
      System.arraycopy(point, from, logs, 0, d);
    }
    double shift = point[slot(k, volumes)] - Arrays.stream(logs).average().orElse(0);
    return Arrays.stream(logs).map(log -> log + shift).toArray();
  }

  /** A base, turned in each plane; by small angles where units differ, as axes do then. */
  private double[][] axes(double[] point, int k) {
    double[][] axes = Arrays.stream(base(k)).map(double[]::clone).toArray(double[][]::new);
    int p = volumes + shapes * d + slot(k, orientations) * d * (d - 1) / 2;
    for (int j = 0; j < (orientations == 0 ? 0 : d); j++) {
      for (int l = 0; l < j; l++) {
        double ratio = problem.units()[j] / problem.units()[l];
        turn(axes, j, l, point[p++] * Math.min(ratio, 1 / ratio));
      }
    }
    return axes;
  }

  private static void turn(double[][] axes, int j, int l, double angle) {
    double cosine = Math.cos(angle);
    double sine = Math.sin(angle);
    for (double[] row : axes) {
      double before = row[j];
      row[j] = cosine * before - sine * row[l];
      row[l] = sine * before + cosine * row[l];
    }
  }
}
