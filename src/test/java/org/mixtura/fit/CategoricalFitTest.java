// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.testing.MixtureAssert.assertRelative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;
import org.mixtura.start.StartMethod;

/** Fits to data with categorical attributes. */
class CategoricalFitTest {
  private static final CategoricalAttribute COLOUR =
      new CategoricalAttribute("colour", List.of("red", "green", "blue", "never"));
  private static final CategoricalAttribute ANSWER =
      new CategoricalAttribute("answer", List.of("no", "yes"));

  /** Two groups: around 0, red and no; around 5, blue and yes; nine times of ten. */
  private static Samples mixed(int n, List<Integer> repeats) {
    Random random = new Random(5);
    Samples.Builder builder = Samples.builder(List.of("x1", "x2"), List.of(COLOUR, ANSWER));
    for (int i = 0; i < n; i++) {
      int group = i % 2;
      double[] row = {
        5 * group + random.nextGaussian(),
        5 * group + random.nextGaussian(),
        random.nextInt(10) == 0 ? 1 : 2 * group,
        random.nextInt(10) == 0 ? 1 - group : group
      };
      for (int copy = 0; copy < repeats.get(i % repeats.size()); copy++) {
        builder.add(row);
      }
    }
    return builder.build();
  }

  /** The same pattern without numbers. */
  private static Samples categorical(int n) {
    Random random = new Random(5);
    Samples.Builder builder = Samples.builder(List.of(), List.of(COLOUR, ANSWER));
    for (int i = 0; i < n; i++) {
      int group = i % 2;
      builder.add(
          new double[] {
            random.nextInt(10) == 0 ? 1 : 2 * group, random.nextInt(10) == 0 ? 1 - group : group
          });
    }
    return builder.build();
  }

  @ParameterizedTest
  @MethodSource("org.mixtura.testing.Examples#types")
  void groupsAreFound(CovarianceType type) {
    Fit fit = Fits.of(mixed(400, List.of(1)), FitOptions.DEFAULTS.withCovarianceType(type));
    GaussianMixture model = fit.model();
    int first = model.assign(new double[] {0, 0, 0, 0});
    assertEquals(0.9, model.categorical().get(0).probabilities(first)[0], 0.05);
    assertEquals(0.9, model.categorical().get(0).probabilities(1 - first)[2], 0.05);
    assertEquals(0.9, model.categorical().get(1).probabilities(first)[0], 0.06);
    assertTrue(fit.converged());
  }

  /** (count + 1) / (total + values) for one component. */
  @Test
  void probabilitiesAreSmoothedAsInWekasEm() {
    Samples samples = mixed(400, List.of(1));
    GaussianMixture model = Fits.of(samples, FitOptions.DEFAULTS.withComponents(1)).model();
    double[] counts = new double[4];
    for (int i = 0; i < 400; i++) {
      counts[(int) samples.row(i)[2]]++;
    }
    double[] expected = Arrays.stream(counts).map(c -> (c + 1) / 404).toArray();
    assertArrayEquals(expected, model.categorical().get(0).probabilities(0), 1e-15);
    assertEquals(1.0 / 404, expected[3]);
  }

  /** Figures shown are the plain log-likelihood, without the prior. */
  @ParameterizedTest
  @MethodSource("org.mixtura.testing.Examples#types")
  void theLogLikelihoodIsThePlainOne(CovarianceType type) {
    Samples samples = mixed(300, List.of(1));
    Fit fit = Fits.of(samples, FitOptions.DEFAULTS.withCovarianceType(type));
    assertRelative(
        Arrays.stream(fit.model().logDensities(samples)).sum(), fit.logLikelihood(), 1e-12);
  }

  @Test
  void aSampleWeightIsARepetitionOfCategoricalValuesToo() {
    Samples repeated = mixed(200, List.of(1, 2, 3));
    Samples once = mixed(200, List.of(1));
    Samples.Builder builder = Samples.builder(once.attributes(), once.categorical());
    for (int i = 0; i < 200; i++) {
      builder.add(once.row(i), 1 + i % 3);
    }
    GaussianMixture start = Fits.of(once, FitOptions.DEFAULTS.withMaxIterations(1)).model();
    Fit expected = Fits.fromStart(repeated, start, 10);
    Fit actual = Fits.fromStart(builder.build(), start, 10);
    assertRelative(expected.logLikelihood(), actual.logLikelihood(), 1e-9);
    assertArrayEquals(
        expected.model().categorical().get(0).probabilities(1),
        actual.model().categorical().get(0).probabilities(1),
        1e-9);
  }

  @ParameterizedTest
  @EnumSource(StartMethod.class)
  void allCategoricalDataWork(StartMethod start) {
    Samples samples = categorical(400);
    Fit fit = Fits.of(samples, FitOptions.DEFAULTS.withStart(start));
    assertEquals(2, fit.model().components());
    assertEquals(1 + 2 * (3 + 1), fit.model().freeParameters());
    double one = Fits.of(samples, FitOptions.DEFAULTS.withComponents(1)).logLikelihood();
    assertTrue(fit.logLikelihood() > one + 50, () -> fit.logLikelihood() + " and " + one);
  }

  /** There are 3 x 2 distinct rows at most. */
  @ParameterizedTest
  @ValueSource(ints = {7, 12})
  void inAllCategoricalDataComponentsAreNotLimited(int components) {
    for (StartMethod start : StartMethod.values()) {
      FitOptions options = FitOptions.DEFAULTS.withComponents(components).withStart(start);
      Fit fit = Fits.of(categorical(50), options);
      assertEquals(components, fit.model().components());
      assertTrue(Double.isFinite(fit.logLikelihood()));
    }
  }

  @Test
  void categoricalValuesMakeSamplesDistinct() {
    Samples.Builder builder = Samples.builder(List.of("x"), List.of(ANSWER));
    for (int i = 0; i < 40; i++) {
      builder.add(new double[] {i % 4 < 2 ? 0 : 1, i % 2});
    }
    FitOptions options = FitOptions.DEFAULTS.withComponents(9);
    assertEquals(4, Fits.of(builder.build(), options).model().components());
  }

  /** The sum over all values of a categorical attribute is one, whatever the numbers. */
  @Test
  void predictionsOverAllValuesSumToTheMarginal() {
    GaussianMixture model = Fits.of(mixed(300, List.of(1)), FitOptions.DEFAULTS).model();
    List<Double> densities = new ArrayList<>();
    for (int colour = 0; colour < 4; colour++) {
      for (int answer = 0; answer < 2; answer++) {
        densities.add(Math.exp(model.logDensity(new double[] {2, 3, colour, answer})));
      }
    }
    double sum = densities.stream().mapToDouble(d -> d).sum();
    double[] numbersAlone = {2, 3, Double.NaN, Double.NaN};
    assertRelative(sum, Math.exp(model.logDensity(numbersAlone)), 1e-12);
  }
}
