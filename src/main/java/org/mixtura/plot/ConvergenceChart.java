// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.mixtura.fit.StartReport;
import org.mixtura.fit.StartStatus;

/** The log-likelihood trace of each start, and of the run that the chosen one led to. */
final class ConvergenceChart extends JFreeDrawing {
  /**
   * The axis begins at this iteration's value: earlier ones are so low that the rest would be flat.
   */
  private static final int FIRST_SEEN = 2;

  /** Least height of the axis, in nats, if no trace rises. */
  private static final double MIN_HEIGHT = 0.1;

  private final FitTraces traces;

  ConvergenceChart(FitTraces traces) {
    this.traces = traces;
  }

  @Override
  public String title() {
    return "Convergence";
  }

  @Override
  JFreeChart chart(Style style) {
    NumberAxis across = style.across("iteration", iterations());
    across.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.ENGLISH));
    XYPlot plot = style.plot(across, style.up("mean log-likelihood (nats)", heights()));
    addTraces(plot, style);
    return style.chart(title(), notes(), plot);
  }

  private List<String> notes() {
    List<StartReport> starts = traces.starts();
    List<String> notes = new ArrayList<>();
    notes.add(
        starts.size() == 1
            ? "one start"
            : "%s starts, of which one led on".formatted(starts.size()));
    long without = starts.stream().filter(start -> start.trace().isEmpty()).count();
    if (without > 0) {
      notes.add("%s failed at once, and are not shown".formatted(without));
    }
    if (highest(start -> true).orElse(0) > heights().getUpperBound()) {
      notes.add("degenerate ones leave above");
    }
    return notes;
  }

  private void addTraces(XYPlot plot, Style style) {
    XYSeriesCollection dataset = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = Style.curves(false);
    for (StartReport start : traces.starts()) {
      add(trace(start.number(), start.trace(), 0), dataset, renderer, kind(start), style);
    }
    add(trace(-1, traces.meanLogLikelihoods(), finalBegin()), dataset, renderer, Kind.FINAL, style);
    plot.setDataset(dataset);
    plot.setRenderer(renderer);
    plot.setFixedLegendItems(legend(style));
  }

  private static XYSeries trace(int number, List<Double> values, int from) {
    XYSeries series = new XYSeries(number);
    for (int i = 0; i < values.size(); i++) {
      series.add(from + i, values.get(i));
    }
    return series;
  }

  /**
   * The iteration at which the final run's trace begins: 0 if it continues the chosen start's run,
   * whose iterations it includes; the end of that run if it saw fewer rows.
   */
  private int finalBegin() {
    return traces.starts().stream()
        .filter(s -> s.status() == StartStatus.CHOSEN && s.samples() < traces.samples())
        .mapToInt(s -> Math.max(s.trace().size() - 1, 0))
        .findFirst()
        .orElse(0);
  }

  private enum Kind {
    FINAL("the run that led to the mixture"),
    OTHER("other starts"),
    DEGENERATE("degenerate");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    Color colour(Style style) {
      return switch (this) {
        case FINAL -> style.colour(0);
        case OTHER -> Theme.faded(style.theme().foreground(), 0.35);
        case DEGENERATE -> Theme.faded(style.colour(1), 0.6);
      };
    }
  }

  private static Kind kind(StartReport start) {
    return switch (start.status()) {
      case CHOSEN -> Kind.FINAL;
      case PASSED_OVER, FAILED -> Kind.OTHER;
      case DEGENERATE -> Kind.DEGENERATE;
    };
  }

  private static void add(
      XYSeries series,
      XYSeriesCollection dataset,
      XYLineAndShapeRenderer renderer,
      Kind kind,
      Style style) {
    int index = dataset.getSeriesCount();
    dataset.addSeries(series);
    renderer.setSeriesPaint(index, kind.colour(style));
    renderer.setSeriesStroke(index, style.line(kind == Kind.FINAL ? 2.6 : 1.2));
    // a line needs two points
    renderer.setSeriesShapesVisible(index, series.getItemCount() == 1);
    renderer.setSeriesShape(index, style.mark(0, 6));
  }

  private LegendItemCollection legend(Style style) {
    LegendItemCollection items = new LegendItemCollection();
    for (Kind kind : Kind.values()) {
      if (kind == Kind.FINAL || traces.starts().stream().anyMatch(s -> kind(s) == kind)) {
        items.add(
            new LegendItem(
                kind.label, null, null, null, style.dash(), style.line(2), kind.colour(style)));
      }
    }
    return items;
  }

  /** The trace of the final run, and those of some starts that have one. */
  private Stream<List<Double>> runs(Predicate<StartReport> which) {
    return Stream.concat(
            traces.starts().stream().filter(which).map(StartReport::trace),
            Stream.of(traces.meanLogLikelihoods()))
        .filter(values -> !values.isEmpty());
  }

  private Range iterations() {
    int last = traces.starts().stream().mapToInt(start -> start.trace().size() - 1).max().orElse(0);
    int end = finalBegin() + traces.meanLogLikelihoods().size() - 1;
    return Ranges.around(0, Math.max(Math.max(last, end), 1), 0.02, 0);
  }

  /** The range of sound runs: the likelihood of degenerate ones has no bound. */
  private Range heights() {
    double low =
        runs(ConvergenceChart::sound)
            .mapToDouble(values -> values.get(Math.min(FIRST_SEEN, values.size() - 1)))
            .min()
            .orElse(0);
    return Ranges.around(low, highest(ConvergenceChart::sound).orElse(0), 0.05, MIN_HEIGHT);
  }

  private OptionalDouble highest(Predicate<StartReport> which) {
    return runs(which).flatMap(List::stream).mapToDouble(Double::doubleValue).max();
  }

  private static boolean sound(StartReport start) {
    return start.status() != StartStatus.DEGENERATE;
  }
}
