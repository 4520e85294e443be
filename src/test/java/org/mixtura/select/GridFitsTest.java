// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.TrainingData;
import org.mixtura.testing.Examples;
import org.mixtura.work.Workers;

class GridFitsTest {
  private static final TrainingData DATA = TrainingData.of(Samples.of(Examples.rows(60, 2, 1)));
  private static final GridCell CELL = new GridCell(2, CovarianceTypes.FULL);

  private static Attempt attempt(int threads, GridCell... cells) {
    try (Workers workers = new Workers(threads)) {
      return new GridFits(
              DATA,
              FitOptions.DEFAULTS,
              List.of(cells),
              workers,
              new Progression(SearchListener.NONE))
          .attempts()
          .get(CELL);
    }
  }

  /** Tasks read what it holds from other threads, so that nothing may be set while they run. */
  @Test
  void nothingIsSetAfterItIsMade() {
    List<String> variable =
        Arrays.stream(GridFits.class.getDeclaredFields())
            .filter(Predicate.not(Field::isSynthetic))
            .filter(field -> !Modifier.isFinal(field.getModifiers()))
            .map(Field::getName)
            .toList();
    assertEquals(List.of(), variable);
  }

  /** More threads than cells, as many, and fewer. */
  @Test
  void theShareOfThreadsDoesNotMatter() {
    Attempt expected = attempt(1, CELL);
    GridCell contained = new GridCell(2, CovarianceTypes.TIED);
    for (int threads : new int[] {1, 2, 7}) {
      assertEquals(quality(expected), quality(attempt(threads, CELL)));
      assertEquals(
          quality(attempt(1, CELL, contained)), quality(attempt(threads, CELL, contained)));
    }
  }

  private static Object quality(Attempt attempt) {
    return attempt.fit().value().orElseThrow().quality();
  }
}
