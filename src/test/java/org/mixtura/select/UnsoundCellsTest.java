// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.testing.Complaint.assertWords;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.fit.FitException;
import org.mixtura.testing.Examples;

/** Cells that fail or degenerate are told of, and never chosen. */
class UnsoundCellsTest {
  private static double[][] threePlaces() {
    double[][] places = {{1, 2}, {4, 3}, {6, 9}};
    double[][] rows = new double[30][];
    Arrays.setAll(rows, i -> places[i % 3]);
    return rows;
  }

  @Test
  void moreComponentsThanDistinctSamplesFail() {
    Selection selection = Searches.upTo(5, Samples.of(threePlaces()));
    for (Candidate candidate : selection.candidates()) {
      boolean tooMany = candidate.components() > 3;
      assertEquals(tooMany, candidate.status() == CandidateStatus.FAILED, candidate.label());
      if (tooMany) {
        assertWords(candidate.reason(), "only 3 distinct samples");
        assertTrue(Double.isNaN(candidate.value(Criterion.BIC)), candidate.label());
        assertTrue(candidate.quality().isEmpty(), candidate.label());
      }
    }
    assertTrue(selection.chosen().components() <= 3);
  }

  /** Sixty samples of five attributes: components can rest on a few samples each. */
  @Test
  void aDegenerateCellNeverWinsHoweverLowItsBic() {
    Selection selection = Searches.upTo(6, Samples.of(Examples.rows(60, 5, 1)));
    List<Candidate> degenerate =
        selection.candidates().stream()
            .filter(c -> c.status() == CandidateStatus.DEGENERATE)
            .toList();
    assertTrue(
        degenerate.stream()
            .anyMatch(c -> c.value(Criterion.BIC) < selection.chosen().value(Criterion.BIC)));
    assertTrue(selection.best().diagnostics().degenerate().isEmpty());
    for (Candidate candidate : degenerate) {
      assertWords(candidate.reason(), "component ", ": ");
      assertFalse(candidate.sound());
      assertFalse(selection.bestFirst().contains(candidate));
    }
  }

  /** Without a ridge, attributes that depend on each other have no covariance of any shape. */
  @Test
  void aFitThatFailsIsTheReason() {
    double[][] rows = Examples.rows(100, 1, 2);
    double[][] twice =
        Arrays.stream(rows).map(row -> new double[] {row[0], 2 * row[0]}).toArray(double[][]::new);
    Selection selection =
        Searches.of(
            Samples.of(twice), Searches.withoutRidge(SearchOptions.DEFAULTS).withComponents(1, 2));
    Candidate failed = Searches.cell(selection, 2, "VVV");
    assertEquals(CandidateStatus.FAILED, failed.status());
    assertWords(failed.reason(), "starts failed", "not positive definite", "x2");
    assertTrue(Searches.cell(selection, 2, "VVI").sound());
  }

  @Test
  void ifNoneIsSoundTheErrorSaysWhatToDo() {
    SearchOptions options = SearchOptions.DEFAULTS.withComponents(4, 5);
    FitException thrown =
        assertThrows(FitException.class, () -> Searches.of(Samples.of(threePlaces()), options));
    assertWords(
        thrown.getMessage(),
        "none of 28 candidates",
        "EII, 4",
        "only 3 distinct samples",
        "Search fewer components",
        "fewer parameters",
        "raise the regularisation");
  }

  @Test
  void ifAllDegenerateTheErrorSaysWhatToDo() {
    FitException thrown =
        assertThrows(
            FitException.class,
            () ->
                Searches.of(Samples.of(threePlaces()), Searches.among(CovarianceTypes.FULL, 3, 3)));
    assertWords(thrown.getMessage(), "none of 1 candidates", "VVV, 3", "component ", "fewer");
  }
}
