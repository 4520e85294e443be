// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mixtura.fit.Fit;
import org.mixtura.fit.FitHistory.Stop;
import org.mixtura.fit.StartReport;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.LogDensityQuantiles;
import org.mixtura.model.Quality;

/**
 * A fit as text for a person, aligned for a fixed-width font. Depends on nothing but the fit: the
 * same text after saving and loading.
 */
public final class TextReport {
  private static final int STARTS_PER_LINE = 5;
  private static final double[] UNUSUAL = {0.001, 0.01, 0.05};

  private final Fit fit;
  private final StringBuilder text = new StringBuilder();

  private TextReport(Fit fit) {
    this.fit = fit;
  }

  /** The report of a fit. */
  public static String of(Fit fit) {
    return new TextReport(fit).build();
  }

  private String build() {
    text.append(Layout.title("Gaussian mixture")).append(summary());
    warnings();
    text.append('\n').append(new ComponentTables(fit.model()).text());
    quantiles();
    starts();
    return text.toString();
  }

  private TextTable summary() {
    GaussianMixture model = fit.model();
    Quality quality = fit.quality();
    TextTable table = new TextTable();
    line(table, "Components", String.valueOf(model.components()));
    line(
        table,
        "Covariance type",
        model.type().name() + " (mclust " + model.type().mclustCode() + ")");
    line(
        table,
        "Samples",
        quality.samples() + ", total weight " + Figures.weight(quality.totalWeight()));
    line(table, "Iterations", fit.history().iterations() + ", " + stopped());
    line(
        table,
        "Log-likelihood",
        Figures.nats(quality.logLikelihood())
            + " nats, mean "
            + Figures.fixed(quality.meanLogLikelihood(), 6));
    line(table, "Free parameters", String.valueOf(quality.freeParameters()));
    line(table, "BIC", Figures.nats(quality.bic()));
    line(table, "AIC", Figures.nats(quality.aic()));
    line(table, "ICL", Figures.nats(quality.icl()));
    table.row("(BIC, AIC, ICL: smaller is better; mclust prints BIC and ICL with the sign turned)");
    if (!model.schema().constant().isEmpty()) {
      String names = String.join(", ", model.schema().constant());
      line(table, "Constant, left out", names);
    }
    return table;
  }

  private static void line(TextTable table, String name, String value) {
    table.row(Layout.labelled(name, value));
  }

  private String stopped() {
    return fit.history().stopped() == Stop.CONVERGED
        ? "converged"
        : "not converged (limit of iterations reached)";
  }

  private void warnings() {
    for (String warning : fit.warnings()) {
      text.append('\n').append(Layout.wrapped("Warning: " + warning, 2));
    }
    if (!fit.warnings().isEmpty()) {
      text.append('\n');
    }
  }

  private void quantiles() {
    LogDensityQuantiles quantiles = fit.quantiles();
    text.append(
        "\nQuantiles of the training samples' log density (nats): rows below are unusual\n");
    TextTable table = new TextTable();
    List<String> shares = new ArrayList<>(List.of(""));
    List<String> values = new ArrayList<>(List.of("  Log density"));
    for (double share : UNUSUAL) {
      shares.add(Figures.fixed(100 * share, share < 0.01 ? 1 : 0) + " %");
      values.add(Figures.fixed(quantiles.at(share), 4));
    }
    text.append(table.row(shares).row(values));
  }

  /**
   * The mean log-likelihood (nats) that each start reached in its short run, in lines by method.
   */
  private void starts() {
    List<StartReport> starts = fit.history().starts();
    text.append("\nStarts: mean log-likelihood after a short run on ");
    text.append(starts.get(0).samples()).append(" samples (* chosen, ! degenerate)\n");
    if (!fit.model().categorical().isEmpty()) {
      text.append("(the choice also counts the log prior of nominal attributes)\n");
    }
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    for (StartReport start : starts) {
      kinds.computeIfAbsent(start.method(), kind -> new ArrayList<>()).add(reached(start));
    }
    TextTable table = new TextTable();
    kinds.forEach((kind, reached) -> addWrapped(table, "  " + kind, reached));
    text.append(table);
  }

  private static String reached(StartReport start) {
    String value = Figures.fixed(start.meanLogLikelihood(), 4);
    return switch (start.status()) {
      case CHOSEN -> value + "*";
      case PASSED_OVER -> value + " ";
      case DEGENERATE -> value + "!";
      case FAILED -> "failed ";
    };
  }

  private static void addWrapped(TextTable table, String name, List<String> cells) {
    for (int from = 0; from < cells.size(); from += STARTS_PER_LINE) {
      List<String> row = new ArrayList<>(List.of(from == 0 ? name : ""));
      row.addAll(cells.subList(from, Math.min(from + STARTS_PER_LINE, cells.size())));
      table.row(row);
    }
  }
}
