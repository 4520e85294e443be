// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.selection;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mixtura.select.Candidate;
import org.mixtura.select.Criterion;
import org.mixtura.select.Selection;

/** The candidates of a search as names and values. */
final class CandidateTable {
  private CandidateTable() {}

  /** Columns, and the class of their values. */
  static Map<String, Class<?>> columns() {
    Map<String, Class<?>> columns = new LinkedHashMap<>();
    columns.put("Components", Integer.class);
    columns.put("Covariance Type", String.class);
    columns.put("mclust Code", String.class);
    columns.put("CandidateStatus", String.class);
    columns.put("Criterion", String.class);
    columns.put("Criterion Value", Double.class);
    columns.put("Log-Likelihood", Double.class);
    columns.put("Free Parameters", Long.class);
    columns.put("BIC", Double.class);
    columns.put("ICL", Double.class);
    columns.put("AIC", Double.class);
    columns.put("Cross-Validated Log-Likelihood", Double.class);
    columns.put("Converged", Boolean.class);
    columns.put("Iterations", Integer.class);
    columns.put("Reason", String.class);
    return columns;
  }

  /** Rows by their keys: the best candidate first, those that could not be chosen last. */
  static Map<String, List<Object>> rows(Selection selection) {
    Stream<Candidate> unsound =
        selection.candidates().stream()
            .filter(candidate -> !candidate.sound())
            .sorted(Comparator.comparing(Candidate::outcome));
    Map<String, List<Object>> rows = new LinkedHashMap<>();
    Stream.concat(selection.bestFirst().stream(), unsound)
        .forEach(candidate -> rows.put(candidate.label(), row(candidate, selection.criterion())));
    return rows;
  }

  /** Null where a candidate has no such figure. */
  private static List<Object> row(Candidate candidate, Criterion criterion) {
    boolean fitted = !Double.isNaN(candidate.logLikelihood());
    return Arrays.asList(
        candidate.components(),
        candidate.type().name(),
        candidate.type().mclustCode(),
        candidate.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        criterion.title(),
        known(candidate.value(criterion)),
        known(candidate.logLikelihood()),
        fitted ? candidate.freeParameters() : null,
        known(candidate.bic()),
        known(candidate.icl()),
        known(candidate.aic()),
        known(candidate.crossValidated()),
        fitted ? candidate.converged() : null,
        fitted ? candidate.iterations() : null,
        candidate.reason());
  }

  private static Double known(double figure) {
    return Double.isNaN(figure) ? null : figure;
  }
}
