// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.benchmark;

import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.EnumeratedIntegerDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.util.FastMath;

/**
 * Draws the rows of a workload from a random mixture: weights from Dirichlet(5), means from N(0,
 * separation^2), covariances Q diag(v) Q' with a random rotation Q and ln v uniform between ln 0.2
 * and ln 3. Only functions that give the same bits on every machine are used.
 */
final class RowGenerator {
  private static final double CONCENTRATION = 5;
  private static final double SMALLEST_VARIANCE = 0.2;
  private static final double LARGEST_VARIANCE = 3;

  private final Shape shape;
  private final RandomGenerator random;

  RowGenerator(Shape shape, RandomGenerator random) {
    this.shape = shape;
    this.random = random;
  }

  /**
   * Draws the rows.
   *
   * @return n x d values, row by row, in random order of the components
   */
  double[] rows() {
    int d = shape.dimension();
    EnumeratedIntegerDistribution component = component();
    double[][] means = new double[shape.components()][d];
    double[][][] factors = new double[shape.components()][][];
    for (int k = 0; k < means.length; k++) {
      for (int j = 0; j < d; j++) {
        means[k][j] = shape.separation() * random.nextGaussian();
      }
      factors[k] = factor();
    }
    double[] values = new double[shape.samples() * d];
    double[] standard = new double[d];
    for (int i = 0; i < shape.samples(); i++) {
      int k = component.sample();
      for (int j = 0; j < d; j++) {
        standard[j] = random.nextGaussian();
      }
      for (int j = 0; j < d; j++) {
        values[i * d + j] = means[k][j] + dot(factors[k][j], standard);
      }
    }
    return values;
  }

  /** A component's index at random. Gamma draws, normalised, have the Dirichlet distribution. */
  private EnumeratedIntegerDistribution component() {
    double[] weights = new GammaDistribution(random, CONCENTRATION, 1).sample(shape.components());
    int[] indices = IntStream.range(0, weights.length).toArray();
    return new EnumeratedIntegerDistribution(random, indices, weights);
  }

  /** A random A with A A' the covariance, d x d. */
  private double[][] factor() {
    int d = shape.dimension();
    RealMatrix noise = new Array2DRowRealMatrix(d, d);
    for (int j = 0; j < d; j++) {
      for (int l = 0; l < d; l++) {
        noise.setEntry(j, l, random.nextGaussian());
      }
    }
    double[][] factor = new QRDecomposition(noise).getQ().getData();
    for (int l = 0; l < d; l++) {
      double deviation =
          Math.sqrt(
              SMALLEST_VARIANCE
                  * FastMath.pow(LARGEST_VARIANCE / SMALLEST_VARIANCE, random.nextDouble()));
      for (int j = 0; j < d; j++) {
        factor[j][l] *= deviation;
      }
    }
    return factor;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) {
      sum += a[j] * b[j];
    }
    return sum;
  }
}
