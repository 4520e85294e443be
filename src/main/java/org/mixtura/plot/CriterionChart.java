package org.mixtura.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.mixtura.select.Candidate;
import org.mixtura.select.Candidate.Outcome;
import org.mixtura.select.Criterion;

/** The criterion of a search against the number of components, a curve for each family. */
final class CriterionChart implements Chart {
  /** The percentage of candidates that is shown. */
  private static final double MOST = 80;

  private final Criterion criterion;
  private final List<Candidate> candidates;

  CriterionChart(Contest contest) {
    criterion = contest.criterion();
    candidates = contest.candidates();
  }

  @Override
  public String title() {
    return chosen()
        .map(best -> "Choosing a model: %s components are best".formatted(best.label()))
        .findFirst()
        .orElse("Choosing a model");
  }

  private Stream<Candidate> chosen() {
    return candidates.stream().filter(c -> c.outcome() == Outcome.CHOSEN);
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Look look) {
    Style style = new Style(look, area);
    NumberAxis across = style.across("number of components");
    across.setStandardTickUnits(NumberAxis.createIntegerTickUnits(java.util.Locale.ENGLISH));
    across.setLowerMargin(0.03);
    across.setUpperMargin(0.03);
    NumberAxis up = style.up(criterion.title());
    XYPlot plot = style.plot(across, up);
    addCurves(plot, style);
    limit(up);
    chosen().forEach(best -> mark(best, plot, style));
    style.chart(title(), notes(), plot).draw(graphics, area);
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        criterion.largerIsBetter()
            ? "larger is better, the worst lie below"
            : "smaller is better, the worst lie above");
    long unsound = candidates.stream().filter(c -> !c.sound()).count();
    if (unsound > 0) {
      notes.add(
          "%s of %s are degenerate or failed, and not shown".formatted(unsound, candidates.size()));
    }
    return List.of(String.join("; ", notes));
  }

  /** Where most candidates are: a few that are much worse would press all others together. */
  private void limit(NumberAxis up) {
    double[] values =
        candidates.stream().filter(Candidate::sound).mapToDouble(c -> c.value(criterion)).toArray();
    boolean larger = criterion.largerIsBetter();
    double end = new Percentile(larger ? 100 - MOST : MOST).evaluate(values);
    Range all = up.getRange();
    double low = larger ? end : all.getLowerBound();
    double high = larger ? all.getUpperBound() : end;
    if (low < high) {
      up.setRange(low, high);
    }
  }

  private List<String> families() {
    return candidates.stream().map(CriterionChart::code).distinct().toList();
  }

  private static String code(Candidate candidate) {
    return candidate.type().mclustCode();
  }

  private void addCurves(XYPlot plot, Style style) {
    XYSeriesCollection dataset = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = Style.curves(true);
    List<String> families = families();
    for (int f = 0; f < families.size(); f++) {
      dataset.addSeries(curve(families.get(f)));
      renderer.setSeriesPaint(f, style.colour(f));
      renderer.setSeriesShape(f, style.mark(f, 7));
      renderer.setSeriesStroke(f, f < style.look().colours() ? style.line(1.6) : style.dashed(1.6));
    }
    plot.setDataset(dataset);
    plot.setRenderer(renderer);
  }

  private XYSeries curve(String family) {
    XYSeries curve = new XYSeries(family);
    candidates.stream()
        .filter(c -> code(c).equals(family) && c.sound())
        .forEach(c -> curve.add(c.components(), c.value(criterion)));
    return curve;
  }

  private void mark(Candidate best, XYPlot plot, Style style) {
    Color colour = style.look().foreground();
    plot.addDomainMarker(
        new ValueMarker(best.components(), style.look().grid(), style.dashed(1.5)),
        Layer.BACKGROUND);
    plot.addAnnotation(
        new Ring(
            best.components(), best.value(criterion), style.length(9), colour, style.line(2.5)));
  }
}
