// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.mixtura.select.Candidate;
import org.mixtura.select.CandidateStatus;
import org.mixtura.select.Criterion;

/** The criterion of a search against the number of components, a curve for each covariance type. */
final class CriterionChart extends JFreeDrawing {
  /** Percentage of sound candidates that the axis shows, the best ones. */
  private static final double SHOWN_PERCENT = 80;

  /** Least height of the axis, in the criterion's unit, if all candidates are equal. */
  private static final double MIN_HEIGHT = 1;

  private final Criterion criterion;
  private final List<Candidate> candidates;

  CriterionChart(ModelComparison comparison) {
    criterion = comparison.criterion();
    candidates = comparison.candidates();
  }

  @Override
  public String title() {
    return chosen()
        .map(best -> "Choosing a model: %s components are best".formatted(best.label()))
        .findFirst()
        .orElse("Choosing a model");
  }

  private Stream<Candidate> chosen() {
    return candidates.stream().filter(c -> c.status() == CandidateStatus.CHOSEN);
  }

  @Override
  JFreeChart chart(Style style) {
    NumberAxis across = style.across("number of components", components());
    across.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.ENGLISH));
    XYPlot plot = style.plot(across, style.up(criterion.title(), values()));
    addCurves(plot, style);
    chosen().forEach(best -> mark(best, plot, style));
    return style.chart(title(), notes(), plot);
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(criterion.reading());
    Range shown = values();
    if (sound().anyMatch(value -> !shown.contains(value))) {
      notes.add(criterion.largerIsBetter() ? "the worst lie below" : "the worst lie above");
    }
    long unsound = candidates.stream().filter(c -> !c.sound()).count();
    if (unsound > 0) {
      notes.add(
          "%s of %s are degenerate or failed, and not shown".formatted(unsound, candidates.size()));
    }
    return notes;
  }

  private DoubleStream sound() {
    return candidates.stream().filter(Candidate::sound).mapToDouble(c -> c.value(criterion));
  }

  private Range components() {
    IntSummaryStatistics all =
        candidates.stream().mapToInt(Candidate::components).summaryStatistics();
    return new Range(all.getMin() - 0.4, all.getMax() + 0.4);
  }

  /**
   * The range of the best {@value #SHOWN_PERCENT} %: a few that are much worse would leave no room
   * for the rest.
   */
  private Range values() {
    double[] values = sound().toArray();
    boolean larger = criterion.largerIsBetter();
    double end = new Percentile(larger ? 100 - SHOWN_PERCENT : SHOWN_PERCENT).evaluate(values);
    DoubleSummaryStatistics seen =
        Arrays.stream(values)
            .filter(value -> larger ? value >= end : value <= end)
            .summaryStatistics();
    chosen().forEach(best -> seen.accept(best.value(criterion)));
    return Ranges.around(seen.getMin(), seen.getMax(), 0.06, MIN_HEIGHT);
  }

  private List<String> codes() {
    return candidates.stream().map(CriterionChart::code).distinct().toList();
  }

  private static String code(Candidate candidate) {
    return candidate.type().mclustCode();
  }

  private void addCurves(XYPlot plot, Style style) {
    XYSeriesCollection dataset = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = Style.curves(true);
    List<String> codes = codes();
    for (int t = 0; t < codes.size(); t++) {
      dataset.addSeries(curve(codes.get(t)));
      renderer.setSeriesPaint(t, style.colour(t));
      renderer.setSeriesShape(t, style.mark(t, 7));
      renderer.setSeriesStroke(
          t, t < style.theme().colours() ? style.line(1.6) : style.dashed(1.6));
    }
    plot.setDataset(dataset);
    plot.setRenderer(renderer);
  }

  private XYSeries curve(String code) {
    XYSeries curve = new XYSeries(code);
    candidates.stream()
        .filter(c -> code(c).equals(code) && c.sound())
        .forEach(c -> curve.add(c.components(), c.value(criterion)));
    return curve;
  }

  private void mark(Candidate best, XYPlot plot, Style style) {
    Color colour = style.theme().foreground();
    plot.addDomainMarker(
        new ValueMarker(best.components(), style.theme().grid(), style.dashed(1.5)),
        Layer.BACKGROUND);
    plot.addAnnotation(
        new Ring(
            best.components(), best.value(criterion), style.length(9), colour, style.line(2.5)));
  }
}
