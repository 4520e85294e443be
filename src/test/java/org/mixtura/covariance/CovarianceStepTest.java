// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.testing.CovarianceTypeAssert.assertObeys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.QRDecomposition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.testing.Decomposition;
import org.mixtura.testing.Examples;

/** The M step of every type against numerical optimisation ({@link PlainStep}). */
class CovarianceStepTest {
  private static final String TYPES = "org.mixtura.testing.Examples#types";

  /** How much less likely covariances may be than others, in nats per unit of sample weight. */
  private static final double TOLERANCE = 1e-9;

  /** Objectives here are sums of some 50 terms, each right to about 1e-15 of its size. */
  private static final double ROUNDING = 1e-12;

  /** Five of a hundred; some three are missed. */
  private static final double MOST_MISSED = 0.05;

  /** Of any number of components and attributes, with and without a ridge. */
  private static Stream<StepProblem> problems() {
    return IntStream.rangeClosed(1, 4)
        .boxed()
        .flatMap(
            components ->
                IntStream.rangeClosed(2, 4)
                    .mapToObj(d -> StepProblem.random(components, d, 10L * components + d)))
        .flatMap(problem -> Stream.of(problem, problem.withRidge(0.5)));
  }

  static Stream<CovarianceType> withLocalOptima() {
    return Stream.of(CovarianceTypes.EVE, CovarianceTypes.VVE);
  }

  static Stream<CovarianceType> withOneOptimum() {
    List<CovarianceType> others = withLocalOptima().toList();
    return Examples.types().filter(type -> !others.contains(type));
  }

  @ParameterizedTest
  @MethodSource("withOneOptimum")
  void noOthersOfTheTypeAreMoreLikely(CovarianceType type) {
    problems().forEach(problem -> assertBest(type, problem));
  }

  @ParameterizedTest
  @MethodSource("withOneOptimum")
  void totalsOfAnySizeChangeNothingAboutThat(CovarianceType type) {
    problemsOfUnequalTotals().forEach(problem -> assertBest(type, problem));
  }

  private static Stream<StepProblem> problemsOfUnequalTotals() {
    return IntStream.rangeClosed(1, 3)
        .mapToObj(
            seed -> StepProblem.random(new double[] {1e-3, 1, 1e3}, new double[] {1, 1, 1}, seed));
  }

  private static void assertBest(CovarianceType type, StepProblem problem) {
    assertNoWorse(problem.objective(solution(type, problem)), best(type, problem), TOLERANCE);
  }

  private static Covariances solution(CovarianceType type, StepProblem problem) {
    Covariances solution = problem.solve(type, null);
    assertObeys(type, solution);
    return solution;
  }

  private static double best(CovarianceType type, StepProblem problem) {
    return bases(problem).stream()
        .mapToDouble(bases -> new PlainStep(type, problem, bases).least())
        .min()
        .orElseThrow();
  }

  /** The optimum found is the best one of all for nearly every problem, and always one. */
  @ParameterizedTest
  @MethodSource("withLocalOptima")
  void fewAreMoreLikelyAndNoneNearby(CovarianceType type) {
    List<StepProblem> all = Stream.concat(problems(), problemsOfUnequalTotals()).toList();
    int missed = 0;
    for (StepProblem problem : all) {
      Covariances solution = solution(type, problem);
      double objective = problem.objective(solution);
      double[][] axes = axes(solution);
      double nearby = new PlainStep(type, problem, repeated(axes, problem.components())).least();
      assertNoWorse(objective, nearby, TOLERANCE);
      missed += objective > best(type, problem) + TOLERANCE ? 1 : 0;
    }
    assertTrue(missed <= MOST_MISSED * all.size(), missed + " of " + all.size());
  }

  private static double[][] axes(Covariances covariances) {
    return Decomposition.of(covariances.matrix(0)).orientations()[0];
  }

  private static void assertNoWorse(double actual, double expected, double tolerance) {
    assertTrue(actual <= expected + tolerance, () -> actual + " is more by " + (actual - expected));
  }

  /** Orientations to start from: those of the components' scatters, and one of no meaning. */
  static List<double[][][]> bases(StepProblem problem) {
    int components = problem.components();
    double[][][] scatters =
        IntStream.range(0, components).mapToObj(problem::scatter).toArray(double[][][]::new);
    double[][][] axes = Decomposition.of(scatters).orientations();
    List<double[][][]> bases = new ArrayList<>();
    bases.add(axes);
    for (int k = 1; k < components; k++) {
      bases.add(repeated(axes[k], components));
    }
    bases.add(repeated(rotation(problem.dimension(), new Random(components)), components));
    return bases;
  }

  private static double[][][] repeated(double[][] base, int components) {
    double[][][] bases = new double[components][][];
    Arrays.fill(bases, base);
    return bases;
  }

  private static double[][] rotation(int d, Random random) {
    double[][] matrix = new double[d][];
    Arrays.setAll(matrix, j -> random.doubles(d, -1, 1).toArray());
    return new QRDecomposition(MatrixUtils.createRealMatrix(matrix)).getQ().getData();
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void aStepNeverLeadsToLessLikelyOnes(CovarianceType type) {
    problems()
        .forEach(
            problem -> {
              for (int seed = 1; seed <= 5; seed++) {
                assertFalls(type, problem, other(type, problem, 1000 + seed));
              }
            });
  }

  /** Covariances of a type that have nothing to do with a problem. */
  private static Covariances other(CovarianceType type, StepProblem problem, long seed) {
    return StepProblem.random(problem.components(), problem.dimension(), seed).solve(type, null);
  }

  private static void assertFalls(CovarianceType type, StepProblem problem, Covariances start) {
    Covariances previous = start;
    for (int step = 0; step < 5; step++) {
      Covariances next = problem.solve(type, previous);
      assertObeys(type, next);
      assertNoWorse(problem.objective(next), problem.objective(previous), ROUNDING);
      previous = next;
    }
  }

  /** A common orientation has local optima; every other type has one, wherever a step begins. */
  @ParameterizedTest
  @MethodSource("withOneOptimum")
  void whereItBeginsDoesNotMatter(CovarianceType type) {
    problems()
        .forEach(
            problem -> {
              Covariances begun = problem.solve(type, other(type, problem, 77));
              assertEquals(
                  problem.objective(problem.solve(type, null)),
                  problem.objective(begun),
                  TOLERANCE);
            });
  }

  /** With the largest variances a factor of 1e24 above the smallest ones. */
  @ParameterizedTest
  @MethodSource(TYPES)
  void unitsOfAttributesCanDiffer(CovarianceType type) {
    for (double[] units : new double[][] {{1e-6, 1e6, 1}, {1e3, 1e6, 1e-6}, {7, 1e-3, 1e3}}) {
      for (int seed = 1; seed <= 3; seed++) {
        double[] totals = {10, 15, 20};
        StepProblem problem = StepProblem.random(totals, units, seed);
        double[][] identity = MatrixUtils.createRealIdentityMatrix(units.length).getData();
        Covariances solution = problem.solve(type, null);
        assertNoWorse(
            problem.objective(solution),
            new PlainStep(type, problem, repeated(identity, totals.length)).least(),
            TOLERANCE);
      }
    }
  }
}
