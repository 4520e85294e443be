// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * ChartData that are made today have the keys of those that are stored: neither more, which would
 * mean that something is new, nor fewer. The stored ones also go through the nodes themselves.
 */
class ChartDataKeysTest {
  private static final String LEARNER = "internals/learner/exhibit.json";
  private static final String SELECTION = "internals/selection/exhibit.json";

  @TempDir private Path folder;

  @Test
  void aLearnerWritesTheStoredKeys() throws Exception {
    assertEquals(
        JsonKeys.of(Version1.text(LEARNER)), JsonKeys.of(FreshChartData.ofLearner(folder)));
  }

  @Test
  void aSelectionWritesTheStoredKeys() throws Exception {
    assertEquals(
        JsonKeys.of(Version1.text(SELECTION)), JsonKeys.of(FreshChartData.ofSelection(folder)));
  }

  @Test
  void theGraphHoldsTheStoredKeys() throws Exception {
    assertEquals(
        JsonKeys.of(FreshChartData.inComment(Version1.text("weka/graph.dot"))),
        JsonKeys.of(FreshChartData.inComment(FreshChartData.graph())));
  }

  /** So that the comparisons above compare something. */
  @Test
  void keysOfAllDepthsAreSeen() {
    Set<String> keys = JsonKeys.of(Version1.text(SELECTION));
    assertTrue(
        keys.containsAll(
            Set.of(
                "format",
                "model.fit.log_likelihood",
                "rows.values",
                "ascent.starts[].meanLogLikelihood",
                "contest.candidates[].crossValidated")),
        keys::toString);
  }

  @Test
  void aLearnerLoadsAndSavesWhatIsStored() throws Exception {
    String text = Version1.text(LEARNER);
    assertEquals(
        text,
        FreshChartData.saved(
            FreshChartData.loaded(FreshChartData.learner(), text, folder), folder));
  }

  @Test
  void aSelectionLoadsAndSavesWhatIsStored() throws Exception {
    String text = Version1.text(SELECTION);
    assertEquals(
        text,
        FreshChartData.saved(
            FreshChartData.loaded(FreshChartData.selection(), text, folder), folder));
  }
}
