// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.testing.Complaint.assertComplains;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.mixtura.format.StoredModel;
import org.mixtura.select.Candidate;
import org.mixtura.select.CandidateStatus;
import org.mixtura.select.Criterion;
import org.mixtura.testing.Candidates;

/** The criterion against the number of components. */
class CriterionChartTest {
  private static Candidate candidate(
      String type, int components, CandidateStatus status, double value) {
    return Candidates.of(components, type, status, "", value);
  }

  /** One type, values by number of components from 1, one of them chosen. */
  private static List<Candidate> ofType(String type, int chosen, double... values) {
    return IntStream.range(0, values.length)
        .mapToObj(
            i ->
                candidate(
                    type,
                    i + 1,
                    i + 1 == chosen ? CandidateStatus.CHOSEN : CandidateStatus.PASSED_OVER,
                    values[i]))
        .toList();
  }

  private static Chart chart(Criterion criterion, List<Candidate> candidates) {
    ChartData chartData =
        new ChartData(
            StoredModel.of(ChartDataExamples.mixture(2, 1)),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new ModelComparison(criterion, candidates)));
    return ChartKind.CRITERION.of(chartData, List.of());
  }

  private static Drawn drawn(Chart chart) {
    return Drawn.svg(chart, ChartDataExamples.SMALL, Theme.LIGHT);
  }

  private static String words(Chart chart) {
    return String.join("|", SvgPicture.of(chart, ChartDataExamples.SMALL, Theme.LIGHT).words());
  }

  /** The value of a curve at a number of components; NaN if it has no point there. */
  private static double value(XYDataset data, String type, int components) {
    int series = data.indexOf(type);
    for (int i = 0; i < data.getItemCount(series); i++) {
      if (data.getXValue(series, i) == components) {
        return data.getYValue(series, i);
      }
    }
    return Double.NaN;
  }

  @Test
  void curvesGoThroughEverySoundCandidateAndNoOther() {
    ChartData chartData = ChartDataExamples.searched();
    ModelComparison comparison = chartData.comparison().orElseThrow();
    XYDataset data = drawn(ChartKind.CRITERION.of(chartData, List.of())).data();
    for (Candidate c : comparison.candidates()) {
      double expected = c.sound() ? c.value(comparison.criterion()) : Double.NaN;
      assertEquals(expected, value(data, c.type().mclustCode(), c.components()));
    }
  }

  @Test
  void degenerateOnesAreLeftOutAndCounted() {
    List<Candidate> all = new ArrayList<>(ofType("full", 2, 30, 10, 20));
    all.add(candidate("full", 4, CandidateStatus.DEGENERATE, -1000));
    all.add(candidate("full", 5, CandidateStatus.FAILED, Double.NaN));
    Chart chart = chart(Criterion.BIC, all);
    assertEquals(3, drawn(chart).data().getItemCount(0));
    assertFalse(drawn(chart).shows(2, -1000));
    assertTrue(words(chart).contains("2 of 5"), () -> words(chart));
  }

  @Test
  void theChosenOneIsNamedAndRinged() {
    Chart chart = chart(Criterion.BIC, ofType("full", 2, 30, 10, 20));
    assertTrue(chart.title().contains("VVV, 2"), chart.title());
    Ring ring = (Ring) drawn(chart).plot().getAnnotations().get(0);
    assertEquals(2, ring.x());
    assertEquals(10, ring.y());
  }

  /** 8 of 10 are near one another, two of them far worse. */
  @Test
  void theWorstAreCutAndThatIsSaid() {
    Chart chart = chart(Criterion.BIC, ofType("full", 3, 1e6, 12, 10, 11, 12, 13, 14, 15, 16, 1e5));
    Drawn drawn = drawn(chart);
    assertTrue(drawn.shows(3, 10) && drawn.shows(9, 16));
    assertFalse(drawn.shows(10, 1e5) || drawn.shows(1, 1e6));
    assertTrue(words(chart).contains("the worst lie above"), () -> words(chart));
  }

  @Test
  void nothingIsSaidToBeCutIfNothingIs() {
    Chart chart = chart(Criterion.BIC, ofType("full", 2, 10, 10, 10));
    assertFalse(words(chart).contains("worst"), () -> words(chart));
    assertTrue(drawn(chart).shows(2, 10));
  }

  @Test
  void largerIsBetterForCrossValidation() {
    Chart chart =
        chart(
            Criterion.CROSS_VALIDATION,
            ofType("full", 3, -1e6, -12, -10, -11, -12, -13, -14, -15, -16, -1e5));
    assertTrue(drawn(chart).shows(3, -10));
    assertFalse(drawn(chart).shows(1, -1e6));
    assertTrue(words(chart).contains("larger is better"), () -> words(chart));
    assertTrue(words(chart).contains("the worst lie below"), () -> words(chart));
  }

  /** As where the best ones by the criterion were not sound, or a tie was broken. */
  @Test
  void theChosenOneIsSeenEvenIfOthersHaveBetterValues() {
    Drawn drawn = drawn(chart(Criterion.BIC, ofType("full", 6, 1, 2, 3, 4, 5, 600)));
    assertTrue(drawn.shows(6, 600));
  }

  @Test
  void aGridOfOneCandidateIsAPointInTheMiddle() {
    Drawn drawn = drawn(chart(Criterion.BIC, ofType("full", 1, 123.456)));
    assertTrue(drawn.shows(1, 123.456));
    assertTrue(drawn.plot().getRangeAxis().getRange().getLength() >= 1);
    assertTrue(drawn.plot().getDomainAxis().getRange().getLength() >= 0.5);
  }

  @Test
  void oneNumberOfComponentsWithManyTypesIsShown() {
    List<Candidate> all = new ArrayList<>(ofType("full", 1, 5));
    all.add(candidate("tied", 1, CandidateStatus.PASSED_OVER, 6));
    all.add(candidate("diag", 1, CandidateStatus.PASSED_OVER, 7));
    Drawn drawn = drawn(chart(Criterion.ICL, all));
    assertEquals(3, drawn.data().getSeriesCount());
    assertTrue(drawn.shows(1, 5) && drawn.shows(1, 6));
  }

  @Test
  void aSearchThatChoseNothingIsRefused() {
    assertComplains(() -> new ModelComparison(Criterion.BIC, ofType("full", 0, 1, 2)), "chosen");
  }
}
