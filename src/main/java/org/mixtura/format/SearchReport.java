// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import java.util.List;
import java.util.Locale;
import org.mixtura.model.Quality;
import org.mixtura.select.Candidate;
import org.mixtura.select.CandidateStatus;
import org.mixtura.select.Criterion;
import org.mixtura.select.Selection;

/**
 * A model search as text for a person, aligned for a fixed-width font: what was searched, what was
 * chosen and why, the {@value #BEST} best candidates, the criterion of all candidates, and which
 * were degenerate or failed. Depends on nothing but the selection: the same text after saving and
 * loading, and in every locale. {@link TextReport} describes the chosen fit.
 */
public final class SearchReport {
  private static final int BEST = 5;

  private final Selection selection;
  private final Criterion criterion;
  private final CriterionTable table;

  private SearchReport(Selection selection) {
    this.selection = selection;
    criterion = selection.criterion();
    table = new CriterionTable(selection);
  }

  /** The report of a search. */
  public static String of(Selection selection) {
    return new SearchReport(selection).text();
  }

  private String text() {
    return Layout.title("Model selection")
        + summary()
        + "\nThe best models (log-likelihood in nats, larger is better; difference to the chosen"
        + " one)\n"
        + best()
        + "\n%s of every model: * chosen, ! degenerate, - failed\n".formatted(shortName())
        + "(%s)\n".formatted(criterion.reading())
        + table.text()
        + degenerate()
        + failed();
  }

  private String summary() {
    Candidate chosen = selection.chosen();
    return String.join(
            "\n",
            Layout.labelled("Components", range()),
            Layout.labelled("Covariance types", String.join(", ", table.codes())),
            Layout.labelled("Criterion", criterion()),
            Layout.labelled(
                "Chosen", chosen.type().names() + ", " + components(chosen.components())),
            Layout.labelled("Why", selection.why()))
        + "\n";
  }

  private String range() {
    List<Integer> numbers = table.components();
    int least = numbers.get(0);
    int most = numbers.get(numbers.size() - 1);
    return least == most ? String.valueOf(most) : least + " to " + most;
  }

  private static String components(int count) {
    return count + (count == 1 ? " component" : " components");
  }

  private String criterion() {
    String folds =
        criterion == Criterion.CROSS_VALIDATION
            ? " (%s), %s folds".formatted(shortName(), selection.folds())
            : "";
    return criterion.title() + folds + ": " + criterion.reading();
  }

  private String shortName() {
    return criterion.label().toUpperCase(Locale.ROOT);
  }

  private TextTable best() {
    TextTable best = new TextTable();
    best.row(
        "  Covariance type", "K", "Log-likelihood", "Free parameters", shortName(), "Difference");
    double leading = selection.chosen().value(criterion);
    selection.bestFirst().stream()
        .limit(BEST)
        .forEach(candidate -> best.row(row(candidate, leading)));
    return best;
  }

  private List<String> row(Candidate candidate, double leading) {
    Quality quality = candidate.quality().orElseThrow();
    double value = candidate.value(criterion);
    return List.of(
        "  " + candidate.type().names(),
        String.valueOf(candidate.components()),
        Figures.nats(quality.logLikelihood()),
        String.valueOf(quality.freeParameters()),
        Figures.nats(value),
        Figures.nats(value - leading));
  }

  private String degenerate() {
    List<Candidate> degenerate = with(CandidateStatus.DEGENERATE);
    return degenerate.isEmpty()
        ? ""
        : note(
            "Degenerate (a component rests on too little, so that the likelihood says nothing): "
                + CriterionTable.ranges(degenerate));
  }

  private String failed() {
    List<Candidate> failed = with(CandidateStatus.FAILED);
    return failed.isEmpty()
        ? ""
        : note(
            "Failed: %s. The first of them, %s: %s"
                .formatted(
                    CriterionTable.ranges(failed), failed.get(0).label(), failed.get(0).reason()));
  }

  private List<Candidate> with(CandidateStatus status) {
    return selection.candidates().stream().filter(c -> c.status() == status).toList();
  }

  private static String note(String line) {
    return "\n" + Layout.wrapped(line, 2) + "\n";
  }
}
