// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mixtura.em.FitListener;
import org.mixtura.select.SearchListener;
import org.mixtura.weka.WekaData;

/** Fits and searches, and the progress that they report. */
class MixtureFitTest {
  private static MixtureFit fit(String options) {
    return new MixtureFit(
        WekaData.withOptions(options), new ChosenData(WekaData.iris(), List.of(4)));
  }

  @Test
  void aSearchEndsAtItsTotal() throws Exception {
    MixtureFit search = fit("-N 1 -max 3 -C auto");
    assertEquals(0, search.progress().snapshot().total());
    Result result = search.call();
    RunProgress.Snapshot end = search.progress().snapshot();
    // with one component three types are distinct, else 14
    assertTrue(end.total() >= 3 + 14 + 14, end.text());
    assertEquals(end.total(), end.done());
    assertTrue(result.clusterer().selection() != null);
  }

  @Test
  void aFitReportsItsIterations() throws Exception {
    MixtureFit fit = fit("-N 3 -num-slots 1");
    fit.call();
    RunProgress.Snapshot end = fit.progress().snapshot();
    assertEquals(0, end.total());
    assertTrue(end.text().matches("(Start \\d+|Converging), iteration \\d+"), end.text());
  }

  @Test
  void progressIsTextForAPerson() {
    RunProgress progress = new RunProgress("Building model...");
    assertEquals("Building model...", progress.snapshot().text());
    progress.iterated(new FitListener.Progress(FitListener.Phase.START, 0, 12, -3.5));
    assertEquals("Start 1, iteration 12", progress.snapshot().text());
    progress.advanced(new SearchListener.Progress(37, 126, "VVE, 4"));
    assertEquals(new RunProgress.Snapshot(37, 126, "37 of 126: VVE, 4"), progress.snapshot());
  }
}
