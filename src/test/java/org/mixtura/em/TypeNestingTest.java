// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.data.Samples;
import org.mixtura.em.FitListener.Phase;
import org.mixtura.testing.Examples;
import org.mixtura.work.Execution;

/** A covariance type that begins with what one that it contains has found never finds less. */
class TypeNestingTest {
  /** Rounding: log-likelihoods here are sums of some 1000 terms, each right to about 1e-15. */
  private static final double ROUNDING = 1e-13;

  private static final Convergence CONVERGENCE = new Convergence(1e-10, 300);

  static Stream<Arguments> nested() {
    return Examples.types()
        .flatMap(
            inner ->
                Examples.types()
                    .filter(outer -> outer != inner && contains(outer, inner))
                    .map(outer -> Arguments.of(inner, outer)));
  }

  /** Volume, shape and orientation: of each kind, the identity is also equal, and that varying. */
  private static boolean contains(CovarianceType outer, CovarianceType inner) {
    List<String> wider = List.of("II", "IE", "IV", "EE", "EV", "VV");
    return IntStream.range(0, 3)
        .mapToObj(i -> "" + inner.mclustCode().charAt(i) + outer.mclustCode().charAt(i))
        .allMatch(wider::contains);
  }

  @ParameterizedTest
  @MethodSource("nested")
  void theOuterTypeFindsNoLess(CovarianceType inner, CovarianceType outer) {
    for (int dimension = 2; dimension <= 3; dimension++) {
      for (int seed = 1; seed <= 3; seed++) {
        Samples samples = Samples.of(Examples.rows(1000, dimension, seed));
        ExpectationMaximisation before = em(samples, inner);
        Run found = advance(before, before.begin(Examples.threeGroups(dimension)));
        ExpectationMaximisation after = em(samples, outer);
        Run begun = after.begin(found.model());
        assertNoLess(begun.logLikelihood(), found.logLikelihood());
        assertNoLess(advance(after, begun).logLikelihood(), begun.logLikelihood());
      }
    }
  }

  private static void assertNoLess(double actual, double expected) {
    assertTrue(
        actual >= expected - ROUNDING * Math.abs(expected),
        () -> actual + " is less by " + (expected - actual));
  }

  private static ExpectationMaximisation em(Samples samples, CovarianceType type) {
    return new ExpectationMaximisation(
        InMemorySource.withConstants(samples).moments(Execution.onThisThread(FitListener.NONE)),
        Examples.step(samples, type),
        FitListener.NONE);
  }

  private static Run advance(ExpectationMaximisation em, Run run) {
    return em.advance(run, CONVERGENCE, Phase.CONVERGENCE, 0);
  }
}
