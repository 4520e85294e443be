// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.select.Criterion;
import org.mixtura.select.Selection;
import org.mixtura.testing.Complaint;
import org.mixtura.testing.Serialized;

/** What the report of a search says, for selections made by hand. */
class SearchReportTest {
  /** Widths of tables with many columns. */
  private static final int WIDEST = 100;

  private static SearchExamples grid(Criterion criterion) {
    return SearchExamples.by(criterion)
        .sound("tied", 1, 300)
        .sound("full", 1, 320)
        .sound("tied", 2, 250.5)
        .degenerate("full", 2, 100)
        .sound("tied", 3, 260.25)
        .failed("full", 3, "every start was lost");
  }

  private static String report(Criterion criterion) {
    return SearchReport.of(grid(criterion).selection());
  }

  @Test
  void tellsWhatWasSearchedAndChosenAndWhy() {
    Complaint.assertWords(
        report(Criterion.BIC),
        "Model selection\n===============\n\n",
        "Components          1 to 3\n",
        "Covariance types    EEE, VVV\n",
        "Criterion           BIC: smaller is better; mclust prints it with the sign turned\n",
        "Chosen              tied (EEE), 2 components\n",
        "Why                 it leads by far\n");
  }

  /** Degenerate and failed ones are not among them, whatever their criterion. */
  @Test
  void listsTheBestOnesFirst() {
    List<String> lines = after(report(Criterion.BIC), "The best models");
    assertEquals(
        List.of(
            "  Covariance type K Log-likelihood Free parameters BIC Difference",
            "  tied (EEE) 2 -115.2500 20 250.5000 0.0000",
            "  tied (EEE) 3 -120.1250 30 260.2500 9.7500",
            "  tied (EEE) 1 -140.0000 10 300.0000 49.5000",
            "  full (VVV) 1 -150.0000 10 320.0000 69.5000",
            ""),
        lines.subList(0, 6));
  }

  /** The lines after one that begins in some way, with single blanks between their words. */
  private static List<String> after(String report, String beginning) {
    return report
        .lines()
        .dropWhile(line -> !line.startsWith(beginning))
        .skip(1)
        .map(line -> line.replaceAll("(?<=\\S) +", " "))
        .toList();
  }

  @Test
  void listsFiveAtMost() {
    SearchExamples grid = SearchExamples.by(Criterion.BIC);
    for (int k = 1; k <= 9; k++) {
      grid.sound("diag", k, 100 + k);
    }
    String report = SearchReport.of(grid.selection());
    assertEquals(5, report.lines().filter(l -> l.startsWith("  diag (VVI) ")).count());
  }

  @Test
  void showsTheGridWithMarks() {
    List<String> lines = after(report(Criterion.BIC), "BIC of every model: * chosen, ! degenerate");
    assertEquals(
        List.of(
            "(smaller is better; mclust prints it with the sign turned)",
            "  K EEE VVV",
            "  1 300.00 320.00",
            "  2 250.50* 100.00!",
            "  3 260.25 -"),
        lines.subList(0, 5));
  }

  /** Figures of a column end at the same place, marked or not. */
  @Test
  void theGridIsAligned() {
    String report = report(Criterion.BIC);
    assertEquals(column(report, "300.00"), column(report, "250.50*"));
    assertEquals(column(report, "320.00"), column(report, "100.00!"));
    assertEquals(column(report, "320.00") + 5, column(report, "-\n"));
  }

  private static int column(String report, String word) {
    String grid = report.substring(report.indexOf("of every model: "));
    int at = grid.indexOf(word, grid.indexOf("  K "));
    return at - grid.lastIndexOf('\n', at);
  }

  @Test
  void sumsUpWhatCouldNotBeChosen() {
    SearchExamples grid = grid(Criterion.BIC);
    grid.failed("full", 4, "other").failed("full", 5, "x").failed("full", 7, "y");
    grid.failed("diag", 7, "z");
    String report = squeezed(SearchReport.of(grid.selection()));
    assertTrue(
        report.endsWith(
            "Degenerate (a component rests on too little, so that the likelihood says nothing):"
                + " VVV 2 Failed: VVV 3-5, 7; VVI 7. The first of them, VVV, 3: every start was"
                + " lost "),
        report);
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void saysNothingOfWhatDidNotHappen() {
    String report =
        SearchReport.of(SearchExamples.by(Criterion.BIC).sound("full", 2, 1).selection());
    assertFalse(report.contains("Degenerate") || report.contains("Failed"), report);
    assertTrue(report.contains("Components          2\n"), report);
  }

  @ParameterizedTest
  @CsvSource({
    "BIC, 250.50*, mclust prints it with the sign turned",
    "ICL, 251.50*, mclust prints it with the sign turned",
    "AIC, 270.50*, smaller is better"
  })
  void showsTheCriterionThatWasAskedFor(Criterion criterion, String cell, String reading) {
    String report = report(criterion);
    Complaint.assertWords(report, cell, reading, criterion + " of every model");
    assertEquals(2, report.split(criterion.reading(), -1).length - 1, report);
  }

  @Test
  void largerIsBetterInCrossValidation() {
    String report = report(Criterion.CROSS_VALIDATION);
    Complaint.assertWords(
        report,
        "cross-validated log-likelihood (CV), 5 folds: in nats; larger is better",
        "CV of every model",
        "-115.75*");
    List<String> best = after(report, "The best models");
    assertTrue(best.get(1).endsWith(" -115.7500 0.0000"), best.get(1));
    assertTrue(best.get(2).endsWith(" -120.6250 -4.8750"), best.get(2));
    assertFalse(report.contains("mclust prints"), report);
  }

  /** A degenerate candidate need not have been cross-validated. */
  @Test
  void aCellWithoutAFigureHasItsMark() {
    SearchExamples grid = grid(Criterion.BIC).degenerate("diag", 3, Double.NaN);
    String report = SearchReport.of(grid.selection());
    assertFalse(report.contains("NaN"), report);
    assertTrue(after(report, "BIC of every").contains("  3 260.25 - !"), report);
  }

  /** Every type has its column in one of the tables, of which none is much wider than another. */
  @Test
  void noTableIsTooWide() {
    String report = SearchReport.of(ofAllTypes(1e9));
    assertNarrow(report);
    List<String> heads = report.lines().filter(line -> line.matches("  K .*[A-Z]{3}")).toList();
    assertTrue(heads.size() > 1, report);
    assertEquals(
        CovarianceTypes.all().stream().map(CovarianceType::mclustCode).toList(),
        heads.stream().flatMap(head -> codes(head).stream()).toList());
    assertTrue(codes(heads.get(0)).size() - codes(heads.get(heads.size() - 1)).size() <= 1, report);
  }

  private static List<String> codes(String head) {
    return List.of(head.replaceFirst(" *K +", "").split(" +", -1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-3, 1, 1e5, 1e9, 1e15})
  void figuresOfAnySizeFit(double scale) {
    assertNarrow(SearchReport.of(ofAllTypes(scale)));
  }

  @Test
  void longReasonsAreBroken() {
    String reason = "it could not be ".repeat(30).strip();
    assertNarrow(SearchReport.of(grid(Criterion.BIC).failed("diag", 9, reason).selection()));
  }

  private static void assertNarrow(String report) {
    String widest = report.lines().reduce("", (a, b) -> a.length() >= b.length() ? a : b);
    assertTrue(widest.length() <= WIDEST, () -> widest.length() + " signs: " + widest);
  }

  private static Selection ofAllTypes(double scale) {
    SearchExamples grid = SearchExamples.by(Criterion.BIC);
    for (int k = 1; k <= 12; k++) {
      for (CovarianceType type : CovarianceTypes.all()) {
        grid.sound(type.name(), k, -scale * (k + type.name().length()));
      }
    }
    return grid.selection();
  }

  @Test
  void isTheSameTextEverywhereAndAfterSaving() {
    Selection selection = grid(Criterion.BIC).selection();
    String text = SearchReport.of(selection);
    assertEquals(text, SearchReport.of(Serialized.copy(selection)));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(text, SearchReport.of(selection));
    } finally {
      Locale.setDefault(before);
    }
  }
}
