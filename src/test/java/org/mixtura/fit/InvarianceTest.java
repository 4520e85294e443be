// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.mixtura.testing.MixtureAssert.assertClose;
import static org.mixtura.testing.MixtureAssert.assertRelative;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;
import org.mixtura.testing.Examples;

/** From one start, after a fixed number of iterations: what must not matter does not. */
class InvarianceTest {
  private static final String TYPES = "org.mixtura.testing.Examples#types";
  private static final double[][] ROWS = Examples.rows(700, 3, 6);
  private static final GaussianMixture START = Examples.threeGroups(3);
  private static final int ITERATIONS = 15;
  private static final double TOLERANCE = 1e-9;

  private static Fit fit(Samples samples, GaussianMixture start, CovarianceType type) {
    return Fits.fromStart(samples, Examples.firstStep(samples, start, type), ITERATIONS);
  }

  private static void assertSame(Fit expected, Fit actual) {
    assertClose(expected.model(), actual.model(), TOLERANCE);
    assertRelative(expected.logLikelihood(), actual.logLikelihood(), TOLERANCE);
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void theOrderOfRowsDoesNotMatter(CovarianceType type) {
    List<double[]> shuffled = Arrays.asList(ROWS.clone());
    Collections.shuffle(shuffled, new Random(1));
    Samples other = Samples.of(shuffled.toArray(double[][]::new));
    assertSame(fit(Samples.of(ROWS), START, type), fit(other, START, type));
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void theOrderOfComponentsDoesNotMatter(CovarianceType type) {
    int[] order = {2, 0, 1};
    Fit expected = fit(Samples.of(ROWS), START, type);
    Fit actual = fit(Samples.of(ROWS), reordered(START, order), type);
    assertClose(reordered(expected.model(), order), actual.model(), TOLERANCE);
    assertRelative(expected.logLikelihood(), actual.logLikelihood(), TOLERANCE);
  }

  /** As a full mixture, which any mixture can be written as. */
  private static GaussianMixture reordered(GaussianMixture model, int... order) {
    return GaussianMixture.builder(CovarianceTypes.FULL)
        .weights(Arrays.stream(order).mapToDouble(model::weight).toArray())
        .means(Arrays.stream(order).mapToObj(model::mean).toArray(double[][]::new))
        .covariances(
            Arrays.stream(order)
                .mapToObj(model::covariance)
                .flatMap(Arrays::stream)
                .flatMapToDouble(Arrays::stream)
                .toArray())
        .build();
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void aSampleWeightIsARepetition(CovarianceType type) {
    double[] weights = new double[ROWS.length];
    Arrays.setAll(weights, i -> 1 + i % 3);
    Fit weighted = fit(Samples.of(ROWS, weights), START, type);
    Fit repeated = fit(Samples.of(Examples.repeated(ROWS, weights)), START, type);
    assertSame(repeated, weighted);
    assertRelative(repeated.quality().bic(), weighted.quality().bic(), TOLERANCE);
    assertRelative(repeated.quality().icl(), weighted.quality().icl(), TOLERANCE);
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void aCommonFactorOfTheSampleWeightsChangesNoParameter(CovarianceType type) {
    double[] weights = new double[ROWS.length];
    Arrays.fill(weights, 1e-3);
    Fit expected = fit(Samples.of(ROWS), START, type);
    Fit actual = fit(Samples.of(ROWS, weights), START, type);
    assertClose(expected.model(), actual.model(), TOLERANCE);
    assertRelative(
        expected.quality().meanLogLikelihood(), actual.quality().meanLogLikelihood(), TOLERANCE);
  }

  static Stream<CovarianceType> rotatingTypes() {
    return Examples.types().filter(t -> !Examples.axisParallel(t) || Examples.spherical(t));
  }

  /** A type parallel to the axes does not turn, unless it is spherical. */
  @ParameterizedTest
  @MethodSource("rotatingTypes")
  void aRotationTurnsTheMixture(CovarianceType type) {
    RealMatrix turn = rotation();
    double[][] turned = Arrays.stream(ROWS).map(turn::operate).toArray(double[][]::new);
    Fit expected = fit(Samples.of(ROWS), START, type);
    Fit actual = fit(Samples.of(turned), turned(START, turn), type);
    assertClose(turned(expected.model(), turn), actual.model(), TOLERANCE);
    assertRelative(expected.logLikelihood(), actual.logLikelihood(), TOLERANCE);
  }

  /** By 0.7 in the plane of the first two axes, then by 1.1 in that of the last two. */
  private static RealMatrix rotation() {
    double[][] first = {
      {Math.cos(0.7), -Math.sin(0.7), 0}, {Math.sin(0.7), Math.cos(0.7), 0}, {0, 0, 1}
    };
    double[][] second = {
      {1, 0, 0}, {0, Math.cos(1.1), -Math.sin(1.1)}, {0, Math.sin(1.1), Math.cos(1.1)}
    };
    return MatrixUtils.createRealMatrix(second).multiply(MatrixUtils.createRealMatrix(first));
  }

  private static GaussianMixture turned(GaussianMixture model, RealMatrix turn) {
    double[] covariances =
        IntStream.range(0, model.components())
            .mapToObj(k -> MatrixUtils.createRealMatrix(model.covariance(k)))
            .map(covariance -> turn.multiply(covariance).multiply(turn.transpose()))
            .flatMap(covariance -> Arrays.stream(covariance.getData()))
            .flatMapToDouble(Arrays::stream)
            .toArray();
    return GaussianMixture.builder(CovarianceTypes.FULL)
        .weights(model.weights())
        .means(Arrays.stream(model.means()).map(turn::operate).toArray(double[][]::new))
        .covariances(covariances)
        .build();
  }
}
