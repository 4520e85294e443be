// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mixtura.fit.Fit;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;
import org.mixtura.knime.Tables;
import org.mixtura.select.Candidate;
import org.mixtura.select.CandidateStatus;
import org.mixtura.select.Criterion;
import org.mixtura.select.Selection;
import org.mixtura.testing.Candidates;
import org.mixtura.testing.Reference;

/** The grid without a table. */
class CandidateTableTest {
  private static final double NONE = Double.NaN;
  private static final Fit FIT =
      new MixtureFitter(FitOptions.DEFAULTS.withStarts(1))
          .fit(Tables.samples(SelectionRun.NAMES, Reference.faithful()));
  private static final List<Candidate> GRID =
      List.of(
          candidate(1, "full", CandidateStatus.FAILED, NONE),
          candidate(2, "diag", CandidateStatus.DEGENERATE, -90),
          candidate(2, "full", CandidateStatus.PASSED_OVER, -30),
          candidate(3, "diag", CandidateStatus.CHOSEN, -10),
          candidate(3, "full", CandidateStatus.PASSED_OVER, -20),
          candidate(4, "diag", CandidateStatus.DEGENERATE, NONE));

  private static Candidate candidate(
      int components, String type, CandidateStatus status, double value) {
    return Candidates.of(components, type, status, "why", value);
  }

  private static Map<String, List<Object>> rows(Criterion criterion) {
    return CandidateTable.rows(new Selection(FIT, criterion, 10, GRID));
  }

  @Test
  void theBestComesFirstAndThoseThatCouldNotBeChosenLast() {
    assertEquals(
        List.of("VVI, 3", "VVV, 3", "VVV, 2", "VVI, 2", "VVI, 4", "VVV, 1"),
        List.copyOf(rows(Criterion.CROSS_VALIDATION).keySet()));
    // -10 was chosen all the same
    assertEquals(
        List.of("VVI, 3", "VVV, 2", "VVV, 3", "VVI, 2", "VVI, 4", "VVV, 1"),
        List.copyOf(rows(Criterion.ICL).keySet()));
  }

  @Test
  void aRowHasAValueForEachColumn() {
    Map<String, List<Object>> rows = rows(Criterion.CROSS_VALIDATION);
    assertEquals(
        List.of(
            3,
            "diag",
            "VVI",
            "chosen",
            "cross-validated log-likelihood",
            -10.0,
            5.0,
            7L,
            -10.0,
            -10.0,
            4.0,
            -10.0,
            true,
            5,
            "why"),
        rows.get("VVI, 3"));
    rows.values().forEach(row -> assertEquals(CandidateTable.columns().size(), row.size()));
  }

  /** Workflows name columns by their titles, of which these are version 1.0.0's. */
  @Test
  void titlesNeverChange() {
    assertEquals(
        List.of(
            "Components",
            "Covariance Type",
            "mclust Code",
            "Outcome",
            "Criterion",
            "Criterion Value",
            "Log-Likelihood",
            "Free Parameters",
            "BIC",
            "ICL",
            "AIC",
            "Cross-Validated Log-Likelihood",
            "Converged",
            "Iterations",
            "Reason"),
        List.copyOf(CandidateTable.columns().keySet()));
  }

  @Test
  void withoutAFitThereAreNoFigures() {
    assertEquals(
        Arrays.asList(
            1, "full", "VVV", "failed", "BIC", null, null, null, null, null, null, null, null, null,
            "why"),
        rows(Criterion.BIC).get("VVV, 1"));
  }

  @Test
  void statusesAreWords() {
    assertEquals(
        List.of("chosen", "passed over", "passed over", "degenerate", "degenerate", "failed"),
        rows(Criterion.AIC).values().stream().map(row -> row.get(3)).toList());
  }
}
