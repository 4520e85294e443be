// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.mixtura.data.Samples;
import org.mixtura.fit.Fit;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;
import org.mixtura.fit.StartReport;
import org.mixtura.fit.StartStatus;
import org.mixtura.format.StoredModel;
import org.mixtura.testing.Reference;
import org.mixtura.work.Outcome;

/** The traces of starts and of the run that led to the mixture. */
class ConvergenceChartTest {
  private static final Samples FAITHFUL = Samples.of(Reference.faithful());
  private static final int FINAL = -1;

  private static Chart chart(FitTraces traces) {
    ChartData chartData =
        new ChartData(
            StoredModel.of(ChartDataExamples.mixture(2, 1)),
            Optional.empty(),
            Optional.of(traces),
            Optional.empty());
    return ChartKind.CONVERGENCE.of(chartData, List.of());
  }

  private static Drawn drawn(FitTraces traces) {
    return Drawn.svg(chart(traces), ChartDataExamples.SMALL, Theme.LIGHT);
  }

  private static String words(FitTraces traces) {
    return String.join(
        "|", SvgPicture.of(chart(traces), ChartDataExamples.SMALL, Theme.LIGHT).words());
  }

  private static StartReport start(int number, int samples, StartStatus outcome, Double... trace) {
    Outcome<Double> last =
        trace.length == 0 ? Outcome.failed("why") : Outcome.reached(trace[trace.length - 1]);
    return new StartReport(
        number, "k-means", samples, trace.length, last, List.of(trace), outcome, "");
  }

  private static FitTraces traces(Samples samples, FitOptions options) {
    return ChartData.of(new MixtureFitter(options).fit(samples)).traces().orElseThrow();
  }

  @Test
  void tracesOfTheStartsEndAtTheirMeanLogLikelihoods() {
    FitTraces traces = traces(FAITHFUL, FitOptions.DEFAULTS.withComponents(3));
    XYDataset data = drawn(traces).data();
    for (StartReport start : traces.starts()) {
      int series = data.indexOf(start.number());
      int last = data.getItemCount(series) - 1;
      assertEquals(start.meanLogLikelihood(), data.getYValue(series, last));
      assertEquals(0, data.getXValue(series, 0));
      assertEquals(last, data.getXValue(series, last));
    }
  }

  @Test
  void theFinalRunEndsAtTheLogLikelihoodOfTheMixture() {
    Fit fit = new MixtureFitter(FitOptions.DEFAULTS.withComponents(3)).fit(FAITHFUL);
    XYDataset data = drawn(ChartData.of(fit).traces().orElseThrow()).data();
    int series = data.indexOf(FINAL);
    double last = data.getYValue(series, data.getItemCount(series) - 1);
    assertEquals(fit.logLikelihood() / 272, last, 1e-12);
  }

  /** The final run repeats the chosen start's where both saw the same rows. */
  @Test
  void theFinalRunBeginsWithTheChosenStartIfThatSawAllRows() {
    FitTraces traces = traces(FAITHFUL, FitOptions.DEFAULTS.withComponents(2));
    XYDataset data = drawn(traces).data();
    assertEquals(0, data.getXValue(data.indexOf(FINAL), 0));
  }

  @Test
  void theFinalRunBeginsWhereTheChosenStartEndedIfThatSawFewerRows() {
    FitTraces traces =
        new FitTraces(
            List.of(-3.0, -2.0),
            List.of(start(0, 100, StartStatus.CHOSEN, -5.0, -4.0, -3.5)),
            5000);
    XYDataset data = drawn(traces).data();
    int series = data.indexOf(FINAL);
    assertEquals(2, data.getXValue(series, 0));
    assertEquals(3, data.getXValue(series, 1));
    assertTrue(drawn(traces).shows(3, -2));
  }

  @Test
  void aFitOfManyRowsJoinsItsStart() {
    double[][] rows = ChartDataExamples.mixture(3, 2).sample(30_000, 3).rows();
    FitTraces traces = traces(Samples.of(rows), FitOptions.DEFAULTS.withComponents(3));
    StartReport chosen =
        traces.starts().stream()
            .filter(start -> start.status() == StartStatus.CHOSEN)
            .findFirst()
            .orElseThrow();
    assertTrue(chosen.samples() < 30_000, "the start saw a sub-sample");
    XYDataset data = drawn(traces).data();
    assertEquals(chosen.trace().size() - 1, data.getXValue(data.indexOf(FINAL), 0));
  }

  @Test
  void oneGivenStartIsOneRun() {
    FitOptions options = FitOptions.DEFAULTS.withStartModel(ChartDataExamples.mixture(2, 2));
    FitTraces traces = traces(FAITHFUL, options);
    assertTrue(drawn(traces).data().getSeriesCount() >= 1);
    assertFalse(words(traces).contains("other starts"), () -> words(traces));
  }

  @Test
  void startsThatFailedAtOnceAreCounted() {
    FitTraces traces =
        new FitTraces(
            List.of(-3.0, -2.0),
            List.of(
                start(0, 9, StartStatus.FAILED),
                start(1, 9, StartStatus.CHOSEN, -3.0, -2.0),
                start(2, 9, StartStatus.FAILED),
                start(3, 9, StartStatus.DEGENERATE, -3.0, 7.0)),
            9);
    assertTrue(words(traces).contains("2 failed at once"), () -> words(traces));
    assertTrue(words(traces).contains("degenerate"), () -> words(traces));
  }

  /** A line needs two points. */
  @Test
  void aRunWithoutIterationsIsAMark() {
    FitTraces traces =
        new FitTraces(List.of(-3.0), List.of(start(0, 9, StartStatus.CHOSEN, -3.0)), 9);
    Drawn drawn = drawn(traces);
    assertTrue(drawn.shows(0, -3));
    XYLineAndShapeRenderer renderer = (XYLineAndShapeRenderer) drawn.plot().getRenderer();
    assertTrue(renderer.getItemShapeVisible(1, 0));
  }

  @Test
  void aSingleIterationIsALine() {
    FitTraces traces = traces(FAITHFUL, FitOptions.DEFAULTS.withComponents(2).withMaxIterations(1));
    Drawn drawn = drawn(traces);
    List<Double> run = traces.meanLogLikelihoods();
    assertTrue(drawn.shows(run.size() - 1.0, run.get(run.size() - 1)));
  }

  @Test
  void iterationsWithoutGainAreALevelLineInView() {
    FitOptions options =
        FitOptions.DEFAULTS.withComponents(1).withMaxIterations(30).withTolerance(0);
    FitTraces traces = traces(FAITHFUL, options);
    List<Double> run = traces.meanLogLikelihoods();
    assertTrue(drawn(traces).shows(run.size() - 1.0, run.get(run.size() - 1)));
  }

  /** The first steps of bad starts would hide where the runs end. */
  @Test
  void theAxisBeginsAfterTheFirstSteps() {
    FitTraces traces =
        new FitTraces(
            List.of(-9000.0, -50.0, -3.0, -2.0),
            List.of(start(0, 9, StartStatus.CHOSEN, -9000.0, -50.0, -3.0, -2.0)),
            9);
    Drawn drawn = drawn(traces);
    assertTrue(drawn.shows(3, -2) && drawn.shows(2, -3));
    assertFalse(drawn.shows(0, -9000));
  }

  /** The likelihood of a degenerate run has no bound. */
  @Test
  void theAxisEndsWithTheSoundRuns() {
    FitTraces traces =
        new FitTraces(
            List.of(-3.0, -2.0),
            List.of(
                start(0, 9, StartStatus.CHOSEN, -3.0, -2.0),
                start(1, 9, StartStatus.DEGENERATE, -3.0, 700.0)),
            9);
    assertTrue(drawn(traces).shows(1, -2));
    assertFalse(drawn(traces).shows(1, 10));
    assertTrue(words(traces).contains("degenerate ones leave above"), () -> words(traces));
  }
}
