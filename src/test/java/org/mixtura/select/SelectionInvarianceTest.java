// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.data.Samples;
import org.mixtura.testing.Examples;
import org.mixtura.testing.Reference;

/** What must not matter for a selection does not. */
class SelectionInvarianceTest {
  private static final double[][] ROWS = Examples.rows(300, 2, 3);
  private static final SearchOptions OPTIONS = SearchOptions.DEFAULTS.withComponents(1, 5);

  @ParameterizedTest
  @EnumSource(Criterion.class)
  void threadsDoNotMatter(Criterion criterion) {
    SearchOptions options = OPTIONS.withCriterion(criterion).withFolds(3);
    Selection one = Searches.of(Samples.of(ROWS), Searches.threads(options, 1));
    for (int threads : new int[] {2, 7}) {
      Searches.assertSame(one, Searches.of(Samples.of(ROWS), Searches.threads(options, threads)));
    }
  }

  @Test
  void theSameSeedGivesTheSameBits() {
    Searches.assertSame(
        Searches.upTo(4, Samples.of(Reference.iris())),
        Searches.upTo(4, Samples.of(Reference.iris())));
  }

  /** The likelihood is a density: another unit shifts it by the same for all cells. */
  @ParameterizedTest
  @ValueSource(doubles = {1024, 1000, 1.0 / 1024})
  void aCommonUnitDoesNotMatter(double factor) {
    double[][] scaled =
        Arrays.stream(ROWS)
            .map(row -> Arrays.stream(row).map(v -> v * factor).toArray())
            .toArray(double[][]::new);
    Selection expected = Searches.of(Samples.of(ROWS), OPTIONS);
    Selection actual = Searches.of(Samples.of(scaled), OPTIONS);
    double shift = 2 * ROWS.length * ROWS[0].length * Math.log(factor);
    assertEquals(expected.chosen().label(), actual.chosen().label());
    for (int c = 0; c < expected.candidates().size(); c++) {
      Candidate plain = expected.candidates().get(c);
      Candidate other = actual.candidates().get(c);
      assertEquals(plain.status(), other.status(), plain.label());
      assertEquals(
          plain.value(Criterion.BIC),
          other.value(Criterion.BIC) - shift,
          1e-6 * ROWS.length,
          plain.label());
    }
  }

  /** Other cells may end elsewhere, as k-means begins with other samples. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void theOrderOfRowsDoesNotMatterForTheChoice(int seed) {
    List<double[]> shuffled = Arrays.asList(ROWS.clone());
    Collections.shuffle(shuffled, new Random(seed));
    Candidate expected = Searches.of(Samples.of(ROWS), OPTIONS).chosen();
    Candidate actual = Searches.of(Samples.of(shuffled.toArray(double[][]::new)), OPTIONS).chosen();
    assertEquals(expected.label(), actual.label());
    assertEquals(expected.value(Criterion.BIC), actual.value(Criterion.BIC), 1e-6 * ROWS.length);
  }

  @Test
  void sampleWeightsAreRepetitions() {
    double[] weights = new double[ROWS.length];
    Arrays.setAll(weights, i -> 1 + i % 3);
    Candidate repeated =
        Searches.of(Samples.of(Examples.repeated(ROWS, weights)), OPTIONS).chosen();
    Candidate weighted = Searches.of(Samples.of(ROWS, weights), OPTIONS).chosen();
    assertEquals(repeated.label(), weighted.label());
    assertEquals(repeated.value(Criterion.BIC), weighted.value(Criterion.BIC), 1e-6 * ROWS.length);
    assertEquals(repeated.value(Criterion.ICL), weighted.value(Criterion.ICL), 1e-4 * ROWS.length);
  }
}
