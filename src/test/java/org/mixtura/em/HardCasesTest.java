// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Schema;
import org.mixtura.model.ScoreAssert;
import org.mixtura.moments.Anchors;
import org.mixtura.testing.Examples;
import org.mixtura.testing.RandomMixtures;

/** Mixtures and samples at which quick ways to compute log densities and moments lose digits. */
@Tag("kernel")
class HardCasesTest {
  private static final String TYPES = "org.mixtura.testing.Examples#types";

  /** What the kernels keep everywhere; see PosteriorTest and ExpectationTest. */
  private static final double TOLERANCE = 1e-12;

  /**
   * Where correlations are 0.999999, a rounding error of a value is a thousand times as large in
   * units of the smallest standard deviation, as the square root of the condition number is; and
   * means up to 16 standard deviations from the centre are 20,000 of the smallest ones from it.
   */
  private static final double OF_CORRELATED = 3e-11;

  /** A multiple of 8, as pairs of components are to have their centre in the middle. */
  private static final int N = 304;

  private static final int[] DIMENSIONS = {1, 4, 17};

  private static void assertAll(GaussianMixture model, Samples samples, double tolerance) {
    ScoreAssert.assertScores(model, samples, tolerance);
    MomentAssert.assertMoments(model, samples, tolerance);
  }

  private static Samples around(GaussianMixture model) {
    return RandomMixtures.samples(model, N, false);
  }

  /** How many components are near the centre of some samples. */
  private static long near(GaussianMixture model, Samples samples) {
    double[] centre = new double[samples.dimension()];
    for (int i = 0; i < samples.size(); i++) {
      double[] row = samples.row(i);
      Arrays.setAll(centre, j -> centre[j] + row[j] / samples.size());
    }
    double[][] variances = model.covariances().variances();
    Anchors anchors = Anchors.of(centre, model.means(), variances);
    return IntStream.range(0, model.components()).filter(anchors::near).count();
  }

  /**
   * Components of about unit variance at given places on a line through a space of d dimensions,
   * none of whose axes it follows.
   */
  private static GaussianMixture onALine(CovarianceType type, int d, double... places) {
    GaussianMixture shape = RandomMixtures.of(type, places.length, d, d);
    double[][] means = new double[places.length][d];
    double[][][] matrices = new double[places.length][][];
    for (int k = 0; k < places.length; k++) {
      double place = places[k];
      Arrays.setAll(means[k], j -> place * (j % 2 == 0 ? 1 : -0.7));
      matrices[k] = scaled(shape.covariance(k), 1 + 0.1 * k);
    }
    return RandomMixtures.of(type, shape.weights(), means, matrices);
  }

  /** The correlations of a covariance matrix, with one standard deviation for all attributes. */
  private static double[][] scaled(double[][] matrix, double deviation) {
    double[][] result = new double[matrix.length][matrix.length];
    for (int j = 0; j < matrix.length; j++) {
      for (int l = 0; l <= j; l++) {
        double correlation = matrix[j][l] / Math.sqrt(matrix[j][j] * matrix[l][l]);
        result[j][l] = correlation * deviation * deviation;
        result[l][j] = result[j][l];
      }
    }
    return result;
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void componentsUpTo16DeviationsAway(CovarianceType type) {
    for (int d : DIMENSIONS) {
      GaussianMixture model = onALine(type, d, -15, -14.5, -0.5, 0, 0.25, 14.5, 15.1);
      assertEquals(7, near(model, around(model)));
      assertAll(model, around(model), TOLERANCE);
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void nearAndFarComponentsInOneMixture(CovarianceType type) {
    for (int d : DIMENSIONS) {
      for (double far : new double[] {1e3, 1e6}) {
        // pairs, so that the centre is in the middle; two components overlap out there
        GaussianMixture model = onALine(type, d, 0, 0.5, -far, -far, far, far + 0.5, 2, -2.5);
        assertEquals(4, near(model, around(model)));
        assertAll(model, around(model), TOLERANCE);
      }
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void noComponentNearTheCentre(CovarianceType type) {
    for (int d : DIMENSIONS) {
      for (double far : new double[] {1e3, 1e6}) {
        GaussianMixture model = onALine(type, d, -far, 0.5 - far, far, far + 0.5);
        assertEquals(0, near(model, around(model)));
        assertAll(model, around(model), TOLERANCE);
      }
    }
  }

  /** Standard deviations are about a millionth of the distances between means. */
  @ParameterizedTest
  @MethodSource(TYPES)
  void tinyClustersAtALargeOffset(CovarianceType type) {
    for (double offset : new double[] {0, 1e8, -1e8}) {
      double[][] means = {{offset, offset}, {offset + 1, offset}, {offset + 2, offset - 1}};
      double[][][] matrices = new double[3][][];
      Arrays.setAll(matrices, k -> new double[][] {{1e-12, 3e-13}, {3e-13, 2e-12}});
      double[] weights = {0.5, 0.3, 0.2};
      GaussianMixture model = RandomMixtures.of(type, weights, means, matrices);
      assertAll(model, around(model), TOLERANCE);
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void overlappingComponentsAtALargeOffset(CovarianceType type) {
    for (double offset : new double[] {1e4, 1e8, 1e12}) {
      double[][] means = {{offset, -offset}, {offset + 1, -offset}, {offset + 2, 1.5 - offset}};
      double[][][] matrices = new double[3][][];
      Arrays.setAll(matrices, k -> new double[][] {{1, 0.3}, {0.3, 2}});
      double[] weights = {0.5, 0.3, 0.2};
      GaussianMixture model = RandomMixtures.of(type, weights, means, matrices);
      assertAll(model, around(model), TOLERANCE);
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void strongCorrelationAlongTheMeans(CovarianceType type) {
    for (int d : new int[] {2, 5, 8}) {
      GaussianMixture model = correlated(type, d, 0);
      assertAll(model, around(model), OF_CORRELATED);
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void strongCorrelationAcrossTheMeans(CovarianceType type) {
    for (int d : new int[] {2, 5, 8}) {
      GaussianMixture model = correlated(type, d, 2);
      assertAll(model, around(model), OF_CORRELATED);
    }
  }

  /**
   * Components whose attributes have correlations of 0.999999; across are the standard deviations
   * by which means differ in directions other than that of the correlation.
   */
  private static GaussianMixture correlated(CovarianceType type, int d, double across) {
    double[] places = {-4, -3.9995, 0, 1, 1.0005};
    double[][] means = new double[places.length][d];
    double[][][] matrices = new double[places.length][d][d];
    for (int k = 0; k < places.length; k++) {
      double place = places[k];
      Arrays.setAll(means[k], j -> place * (1 + across * (j % 2)));
      for (int j = 0; j < d; j++) {
        Arrays.fill(matrices[k][j], 0.999999);
        matrices[k][j][j] = 1;
      }
    }
    return RandomMixtures.of(type, new double[] {0.2, 0.2, 0.2, 0.2, 0.2}, means, matrices);
  }

  /**
   * Seventeen logarithms of 1e150 are 6000 in all, whose last digit is 1e-12, and responsibilities
   * are no better than that.
   */
  @ParameterizedTest
  @MethodSource(TYPES)
  void valuesThatAreTinyOrHuge(CovarianceType type) {
    for (double unit : new double[] {1e-150, 1e150}) {
      for (int d : DIMENSIONS) {
        GaussianMixture model = onALine(type, d, -1, 0, 1, 2);
        double[][] means = model.means();
        double[][][] matrices = new double[4][][];
        for (int k = 0; k < 4; k++) {
          double[] mean = means[k];
          Arrays.setAll(mean, j -> mean[j] * unit);
          matrices[k] = scaled(model.covariance(k), unit);
        }
        GaussianMixture extreme = RandomMixtures.of(type, model.weights(), means, matrices);
        assertAll(extreme, around(extreme), 1e-11);
      }
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void componentsThatLoseAllSamples(CovarianceType type) {
    for (int d : DIMENSIONS) {
      // one of them near the centre, one far from it
      GaussianMixture model = onALine(type, d, 0, 1, 16, 1000);
      GaussianMixture two = onALine(type, d, 0, 1);
      Samples samples = around(two);
      assertEquals(3, near(model, samples));
      assertAll(model, samples, TOLERANCE);
      assertEquals(0, Examples.moments(samples, model).total(3));
      assertEquals(0, Examples.moments(samples, model).total(2));
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void categoricalAttributesMixedIn(CovarianceType type) {
    GaussianMixture model = mixed(type);
    Random random = new Random(3);
    double[][] rows = RandomMixtures.rows(RandomMixtures.of(type, 3, 4, 4), N, N);
    double[] sampleWeights = RandomMixtures.sampleWeights(N);
    Samples.Builder builder =
        Samples.builder(model.schema().attributes(), model.schema().categorical());
    for (int i = 0; i < N; i++) {
      double[] row = Arrays.copyOf(rows[i], 6);
      row[4] = random.nextInt(2);
      row[5] = random.nextInt(3);
      builder.add(row, sampleWeights[i]);
    }
    assertAll(model, builder.build(), TOLERANCE);
  }

  /** No component has the fourth value of shape, and the second only the first. */
  private static GaussianMixture mixed(CovarianceType type) {
    GaussianMixture numeric = RandomMixtures.of(type, 3, 4, 4);
    CategoricalAttribute size = new CategoricalAttribute("size", List.of("small", "large"));
    CategoricalAttribute shape =
        new CategoricalAttribute("shape", List.of("round", "square", "long", "none"));
    return GaussianMixture.builder(type)
        .schema(new Schema(List.of("a", "b", "c", "d"), List.of(), List.of(size, shape)))
        .weights(numeric.weights())
        .means(numeric.means())
        .covariances(type.parameters(numeric.covariances()))
        .probabilities("size", new double[][] {{0.5, 0.5}, {0.9, 0.1}, {1e-9, 1 - 1e-9}})
        .probabilities("shape", new double[][] {{0.2, 0.3, 0.5, 0}, {0.6, 0, 0.4, 0}, {0, 0, 1, 0}})
        .build();
  }

  /** Too far away for a squared distance, or with a categorical value that no component has. */
  @ParameterizedTest
  @MethodSource(TYPES)
  void whatNoComponentCanHaveProducedGetsThePrior(CovarianceType type) {
    GaussianMixture model = mixed(type);
    double[] mean = model.mean(0);
    double[] far = {1e200, mean[1], mean[2], mean[3], 0, 0};
    double[] unheardOf = {mean[0], mean[1], mean[2], mean[3], 0, 3};
    double[] usual = {mean[0], mean[1], mean[2], mean[3], 0, 0};
    double[] farthest = {1e308, mean[1], mean[2], mean[3], 0, 0};
    for (double[] row : List.of(far, farthest, unheardOf)) {
      assertEquals(Double.NEGATIVE_INFINITY, model.logDensity(row));
      assertArrayEquals(model.weights(), model.responsibilities(row));
      Samples samples =
          Samples.builder(model.schema().attributes(), model.schema().categorical())
              .add(usual)
              .add(row)
              .add(usual)
              .build();
      double[][] responsibilities = model.responsibilities(samples);
      assertArrayEquals(model.weights(), responsibilities[1]);
      assertFalse(Arrays.equals(model.weights(), responsibilities[0]));
      assertArrayEquals(responsibilities[0], responsibilities[2]);
      ScoreAssert.assertScores(model, samples, TOLERANCE);
      assertEquals(Double.NEGATIVE_INFINITY, Examples.moments(samples, model).logLikelihood());
    }
    assertTrue(Double.isFinite(model.logDensity(usual)));
  }
}
