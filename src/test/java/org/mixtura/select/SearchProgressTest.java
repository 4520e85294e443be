// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mixtura.data.Samples;
import org.mixtura.select.SearchListener.Progress;
import org.mixtura.testing.Reference;

/** What a listener hears. */
class SearchProgressTest {
  private static final Samples FAITHFUL = Samples.of(Reference.faithful());

  private static List<Progress> heard(SearchOptions options) {
    List<Progress> heard = Collections.synchronizedList(new ArrayList<>());
    new ModelSearch(options).search(FAITHFUL, heard::add);
    return heard;
  }

  @ParameterizedTest
  @CsvSource({"1, BIC", "3, BIC", "1, CROSS_VALIDATION", "3, CROSS_VALIDATION"})
  void eachPieceOfWorkIsToldOfOnce(int threads, Criterion criterion) {
    SearchOptions options =
        Searches.threads(SearchOptions.DEFAULTS, threads).withCriterion(criterion).withFolds(3);
    List<Progress> heard = heard(options.withComponents(1, 5));
    int total = 0;
    for (int p = 0; p < heard.size(); p++) {
      Progress progress = heard.get(p);
      assertEquals(p + 1, progress.done());
      // a fit from a contained type adds work, but never takes some away
      assertTrue(progress.total() >= Math.max(total, progress.done()), progress::toString);
      total = progress.total();
    }
    assertEquals(total, heard.size());
  }

  /** With one component 3 of the 14 covariance types differ. */
  @Test
  void theTotalAtFirstIsThatOfTheDifferentCells() {
    SearchOptions options = SearchOptions.DEFAULTS.withComponents(1, 3);
    assertEquals(3 + 2 * 14, heard(options).get(0).total());
    SearchOptions validated = options.withCriterion(Criterion.CROSS_VALIDATION).withFolds(4);
    assertEquals(5 * (3 + 2 * 14), heard(validated).get(0).total());
  }

  @Test
  void theLatestIsNamedAsMclustDoes() {
    Set<String> names = new HashSet<>();
    heard(SearchOptions.DEFAULTS.withComponents(2, 3)).forEach(p -> names.add(p.latest()));
    assertEquals(
        new HashSet<>(
            Searches.labels(Searches.of(FAITHFUL, SearchOptions.DEFAULTS.withComponents(2, 3)))),
        names);
  }
}
