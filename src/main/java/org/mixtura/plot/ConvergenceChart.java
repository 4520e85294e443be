package org.mixtura.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.mixtura.fit.StartReport;
import org.mixtura.fit.StartReport.Outcome;

/** The log-likelihood trace of each start, and of the run that the chosen one led to. */
final class ConvergenceChart implements Chart {
  /** The first steps rise so far that nothing else could be seen beside them. */
  private static final int FIRST_SEEN = 2;

  private final Ascent ascent;

  ConvergenceChart(Ascent ascent) {
    this.ascent = ascent;
  }

  @Override
  public String title() {
    return "Convergence";
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Look look) {
    Style style = new Style(look, area);
    NumberAxis across = style.across("iteration");
    across.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.ENGLISH));
    NumberAxis up = style.up("mean log-likelihood (nats)");
    XYPlot plot = style.plot(across, up);
    addTraces(plot, style);
    limit(up);
    style.chart(title(), List.of(note()), plot).draw(graphics, area);
  }

  private String note() {
    long starts = ascent.starts().size();
    return starts == 1
        ? "one start"
        : "%s starts make short runs, the best one goes on".formatted(starts);
  }

  private void addTraces(XYPlot plot, Style style) {
    XYSeriesCollection traces = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = Style.curves(false);
    for (StartReport start : ascent.starts()) {
      add(trace(start.number(), start.trace(), 0), traces, renderer, kind(start), style);
    }
    add(finalRun(), traces, renderer, Kind.FINAL, style);
    plot.setDataset(traces);
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

  /** It goes on from the chosen start's run, or, if that saw fewer rows, begins where it ended. */
  private XYSeries finalRun() {
    int from =
        ascent.starts().stream()
            .filter(s -> s.outcome() == Outcome.CHOSEN && s.samples() < ascent.samples())
            .mapToInt(s -> Math.max(s.trace().size() - 1, 0))
            .findFirst()
            .orElse(0);
    return trace(-1, ascent.meanLogLikelihoods(), from);
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
        case OTHER -> Look.faded(style.look().foreground(), 0.35);
        case DEGENERATE -> Look.faded(style.colour(1), 0.6);
      };
    }
  }

  private static Kind kind(StartReport start) {
    return switch (start.outcome()) {
      case CHOSEN -> Kind.FINAL;
      case PASSED_OVER, FAILED -> Kind.OTHER;
      case DEGENERATE -> Kind.DEGENERATE;
    };
  }

  private static void add(
      XYSeries series,
      XYSeriesCollection traces,
      XYLineAndShapeRenderer renderer,
      Kind kind,
      Style style) {
    int index = traces.getSeriesCount();
    traces.addSeries(series);
    renderer.setSeriesPaint(index, kind.colour(style));
    renderer.setSeriesStroke(index, style.line(kind == Kind.FINAL ? 2.6 : 1.2));
  }

  private LegendItemCollection legend(Style style) {
    LegendItemCollection items = new LegendItemCollection();
    for (Kind kind : Kind.values()) {
      if (kind == Kind.FINAL || ascent.starts().stream().anyMatch(s -> kind(s) == kind)) {
        items.add(
            new LegendItem(
                kind.label, null, null, null, style.dash(), style.line(2), kind.colour(style)));
      }
    }
    return items;
  }

  private void limit(NumberAxis up) {
    double low =
        ascent.starts().stream()
            .map(StartReport::trace)
            .filter(trace -> !trace.isEmpty())
            .mapToDouble(trace -> trace.get(Math.min(FIRST_SEEN, trace.size() - 1)))
            .min()
            .orElseGet(() -> up.getRange().getLowerBound());
    double high = up.getRange().getUpperBound();
    if (low < high) {
      up.setRange(low - 0.05 * (high - low), high);
    }
  }
}
