// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.model.GaussianMixture;

/**
 * Well-separated mixtures that are of a covariance type and of none that is more constrained:
 * volumes, shapes and orientations are one for all components, or differ much, as the covariance
 * type's code says.
 */
final class TypeTruth {
  private static final double[][] WEIGHTS = {{}, {1}, {0.6, 0.4}, {0.4, 0.35, 0.25}};
  private static final double[][] MEANS = {{0, 0, 0}, {12, 3, -3}, {3, 13, 4}};

  /** What each component has where the covariance type lets it vary; the first one's is shared. */
  private static final double[] VOLUMES = {1, 5, 0.2};

  private static final double[] ELONGATIONS = {3, 1.3, 6};
  private static final double[] ANGLES = {0.6, 1.6, 2.4};

  private TypeTruth() {}

  /** A mixture of two or three components over two or three attributes. */
  static GaussianMixture of(CovarianceType type, int components, int dimension) {
    return GaussianMixture.builder(CovarianceTypes.FULL)
        .weights(WEIGHTS[components])
        .means(
            Arrays.stream(MEANS)
                .limit(components)
                .map(mean -> Arrays.copyOf(mean, dimension))
                .toArray(double[][]::new))
        .covariances(
            IntStream.range(0, components)
                .mapToObj(k -> covariance(type.mclustCode(), k, dimension))
                .flatMap(Stream::of)
                .flatMapToDouble(Arrays::stream)
                .toArray())
        .build();
  }

  /** Celeux and Govaert's volume, shape of determinant one, and orientation. */
  private static double[][] covariance(String code, int k, int dimension) {
    double volume = choice(code.charAt(0), k, VOLUMES, 1);
    double elongation = choice(code.charAt(1), k, ELONGATIONS, 1);
    RealMatrix axes = rotation(choice(code.charAt(2), k, ANGLES, 0), dimension);
    double[] variances = new double[dimension];
    Arrays.setAll(variances, j -> volume * Math.pow(elongation, 1 - 2.0 * j / (dimension - 1)));
    RealMatrix diagonal = MatrixUtils.createRealDiagonalMatrix(variances);
    double[][] covariance = axes.multiply(diagonal).multiply(axes.transpose()).getData();
    for (int j = 0; j < dimension; j++) {
      for (int l = 0; l < j; l++) {
        covariance[l][j] = covariance[j][l];
      }
    }
    return covariance;
  }

  private static double choice(char letter, int k, double[] values, double identity) {
    return switch (letter) {
      case 'I' -> identity;
      case 'E' -> values[0];
      default -> values[k];
    };
  }

  /** Turns each plane of two axes that follow each other. */
  private static RealMatrix rotation(double angle, int dimension) {
    RealMatrix rotation = MatrixUtils.createRealIdentityMatrix(dimension);
    for (int j = 0; j + 1 < dimension; j++) {
      RealMatrix plane = MatrixUtils.createRealIdentityMatrix(dimension);
      plane.setEntry(j, j, Math.cos(angle));
      plane.setEntry(j, j + 1, -Math.sin(angle));
      plane.setEntry(j + 1, j, Math.sin(angle));
      plane.setEntry(j + 1, j + 1, Math.cos(angle));
      rotation = rotation.multiply(plane);
    }
    return rotation;
  }
}
