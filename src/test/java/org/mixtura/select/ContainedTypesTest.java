// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.data.Samples;
import org.mixtura.em.FitListener;
import org.mixtura.fit.Fit;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;
import org.mixtura.fit.TrainingData;
import org.mixtura.testing.Examples;
import org.mixtura.testing.Reference;
import org.mixtura.work.Workers;

/**
 * No sound fit of a covariance type is less likely than one of a covariance type that it contains.
 */
class ContainedTypesTest {
  private static final double AS_GOOD = 1e-6;

  static Stream<Arguments> data() {
    return Stream.of(
        Arguments.of("faithful", Reference.faithful()),
        Arguments.of("iris", Reference.iris()),
        Arguments.of("2 attributes", Examples.rows(200, 2, 1)),
        Arguments.of("3 attributes", Examples.rows(150, 3, 2)),
        Arguments.of("5 attributes", Examples.rows(120, 5, 3)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("data")
  void noTypeIsLessLikelyThanOneItContains(String name, double[][] rows) {
    TrainingData data = TrainingData.of(Samples.of(rows));
    Map<GridCell, Attempt> attempts = attempts(data);
    attempts.forEach(
        (outer, attempt) ->
            attempts.forEach(
                (inner, other) -> {
                  if (outer.contains(inner) && attempt.sound() && other.sound()) {
                    double missing = other.logLikelihood() - attempt.logLikelihood();
                    assertTrue(
                        missing <= AS_GOOD * rows.length
                            || leadsToDegenerate(data, outer, other.fit().value().orElseThrow()),
                        () -> name + ": " + outer + " is " + missing + " below " + inner);
                  }
                }));
    assertFalse(attempts.isEmpty());
  }

  private static Map<GridCell, Attempt> attempts(TrainingData data) {
    SearchOptions options = SearchOptions.DEFAULTS.withComponents(1, 7);
    List<GridCell> cells = new SearchGrid(options, data).different();
    Progression progression = new Progression(SearchListener.NONE);
    try (Workers workers = new Workers(0)) {
      return new GridFits(data, options.fit(), cells, workers, progression).attempts();
    }
  }

  /**
   * A wider covariance type may find, beyond a sound mixture, only one that rests on too little.
   */
  private static boolean leadsToDegenerate(TrainingData data, GridCell cell, Fit from) {
    FitOptions options =
        FitOptions.DEFAULTS
            .withComponents(cell.components())
            .withCovarianceType(cell.type())
            .withThreads(1);
    return !new MixtureFitter(options)
        .fitFrom(data, from.model(), "inner", FitListener.NONE)
        .diagnostics()
        .degenerate()
        .isEmpty();
  }
}
