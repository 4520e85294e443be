// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mixtura.linalg.Matrices;

/**
 * Splits variances v along d axes into a volume lambda = (prod_j v_j)^(1/d) and a shape v / lambda,
 * whose product is 1, and puts them together with those of other components (Celeux and Govaert
 * 1995, doi 10.1016/0031-3203(94)00125-6).
 *
 * <ul>
 *   <li>A variance of 0 makes the volume 0, and the shape infinite or NaN: no covariance is made of
 *       it without complaint.
 *   <li>d = 0: the volume is NaN, but there is no variance that it could be multiplied with.
 * </ul>
 */
final class Volumes {
  /** A step that changes no volume by more, relatively, is the last one. */
  static final double CONVERGED = 1e-12;

  /** Steps after which what there is is taken. */
  static final int MAX_STEPS = 1000;

  private Volumes() {}

  /** The arithmetic mean; 0 where there is no attribute. */
  static double mean(double[] variances) {
    double mean = 0;
    for (double variance : variances) {
      mean += variance / variances.length;
    }
    return mean;
  }

  /** The volume of variances along d axes, their geometric mean. */
  static double volume(double[] variances) {
    double sum = 0;
    for (double variance : variances) {
      sum += Math.log(variance);
    }
    return Math.exp(sum / variances.length);
  }

  /** The shape: variances over their volume. */
  static double[] standardised(double[] variances) {
    return scaled(variances, 1 / volume(variances));
  }

  /** Variances times a factor. */
  static double[] scaled(double[] variances, double factor) {
    double[] scaled = variances.clone();
    for (int j = 0; j < scaled.length; j++) {
      scaled[j] *= factor;
    }
    return scaled;
  }

  /**
   * One volume, each its own shape: the mean of the components' volumes, lambda = sum_k p_k
   * |B_k|^(1/d).
   *
   * @param shares of the components, p
   * @param variances of each component by itself, B; K x d
   * @return variances of equal volume, K x d
   */
  static double[][] equalised(double[] shares, double[][] variances) {
    double[] volumes = new double[variances.length];
    double mean = 0;
    for (int k = 0; k < volumes.length; k++) {
      volumes[k] = volume(variances[k]);
      mean += shares[k] * volumes[k];
    }
    double[][] equalised = new double[volumes.length][];
    for (int k = 0; k < volumes.length; k++) {
      equalised[k] = scaled(variances[k], mean / volumes[k]);
    }
    return equalised;
  }

  /**
   * One shape, each its own volume: minimises sum_k p_k (d ln lambda_k + sum_j B_kj / (lambda_k
   * a_j)) under prod_j a_j = 1. The minima over a and over lambda alone,
   *
   * <pre>
   *   a_j ~ sum_k p_k B_kj / lambda_k,   lambda_k = sum_j B_kj / (d a_j)
   * </pre>
   *
   * <p>are taken by turns. In the logarithms of lambda and a the problem is convex, so that there
   * is no other minimum to end in.
   *
   * @param shares of the components, p
   * @param variances of each component by itself, B; K x d
   * @param volumes to begin with, K values
   * @return variances of equal shape, K x d
   */
  static double[][] ofOneShape(double[] shares, double[][] variances, double[] volumes) {
    checkPositive(variances);
    double[] lambda = volumes.clone();
    double[] shape;
    double change;
    int step = 0;
    do {
      shape = shape(shares, variances, lambda);
      change = 0;
      for (int k = 0; k < lambda.length; k++) {
        double volume = meanRatio(variances[k], shape);
        change = Math.max(change, Math.abs(volume / lambda[k] - 1));
        lambda[k] = volume;
      }
      step++;
    } while (step < MAX_STEPS && change > CONVERGED);
    double[][] result = new double[lambda.length][];
    for (int k = 0; k < lambda.length; k++) {
      result[k] = scaled(shape, lambda[k]);
    }
    return result;
  }

  /**
   * Checks that each component has some variance: one that has none would leave the others without
   * a shape. Without attributes there is nothing to check.
   *
   * @param variances of each component by itself, K x d
   * @throws IllDefinedCovarianceException if any has none
   */
  static void checkPositive(double[][] variances) {
    Covariances.checkAll(
        variances.length,
        k -> {
          double mean = mean(variances[k]);
          boolean nothingToSplit = variances[k].length == 0;
          return nothingToSplit || Covariances.isVariance(mean)
              ? Optional.empty()
              : Optional.of(Covariances.noVariance(0, mean));
        });
  }

  private static double[] shape(double[] shares, double[][] variances, double[] lambda) {
    double[] weights = new double[lambda.length];
    Arrays.setAll(weights, k -> shares[k] / lambda[k]);
    return standardised(Matrices.weightedSum(weights, variances));
  }

  private static double meanRatio(double[] variances, double[] shape) {
    double sum = 0;
    for (int j = 0; j < shape.length; j++) {
      sum += variances[j] / shape[j];
    }
    return sum / shape.length;
  }

  /**
   * Volumes to begin with: those of known covariances, else mean variances.
   *
   * @param previous covariances of K components; null if there are none
   * @param variances of each component by itself, K x d
   */
  static double[] first(@Nullable Covariances previous, double[][] variances) {
    double[] volumes = new double[variances.length];
    Arrays.setAll(
        volumes,
        k ->
            previous == null
                ? mean(variances[k])
                : Math.exp(previous.logDeterminant(k) / variances[k].length));
    return volumes;
  }
}
