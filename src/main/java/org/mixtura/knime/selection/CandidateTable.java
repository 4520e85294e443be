// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.selection;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mixtura.model.Quality;
import org.mixtura.select.Candidate;
import org.mixtura.select.CandidateFit;
import org.mixtura.select.CandidateStatus;
import org.mixtura.select.Criterion;
import org.mixtura.select.Selection;

/**
 * The candidates of a search as the columns and rows of a table. Workflows read the columns by
 * title and position, so these never change.
 */
final class CandidateTable {
  private CandidateTable() {}

  /** Titles of the columns, in their order, and the classes of their values. */
  static Map<String, Class<?>> columns() {
    Map<String, Class<?>> columns = new LinkedHashMap<>();
    columns.put("Components", Integer.class);
    columns.put("Covariance Type", String.class);
    columns.put("mclust Code", String.class);
    columns.put("Outcome", String.class);
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

  /**
   * The rows by their keys, which are the candidates' labels: sound candidates by criterion, the
   * best first, then the degenerate and the failed ones.
   */
  static Map<String, List<Object>> rows(Selection selection) {
    Stream<Candidate> unsound =
        selection.candidates().stream()
            .filter(candidate -> !candidate.sound())
            .sorted(Comparator.comparing(Candidate::status));
    Map<String, List<Object>> rows = new LinkedHashMap<>();
    Stream.concat(selection.bestFirst().stream(), unsound)
        .forEach(candidate -> rows.put(candidate.label(), row(candidate, selection.criterion())));
    return rows;
  }

  /**
   * The values of a row, in the order of the columns; null where the candidate has no such figure.
   */
  private static List<Object> row(Candidate candidate, Criterion criterion) {
    Optional<Quality> quality = candidate.quality();
    Optional<CandidateFit> fit = candidate.fit().value();
    return Arrays.asList(
        candidate.components(),
        candidate.type().name(),
        candidate.type().mclustCode(),
        word(candidate.status()),
        criterion.title(),
        known(candidate.value(criterion)),
        quality.map(Quality::logLikelihood).orElse(null),
        quality.map(Quality::freeParameters).orElse(null),
        known(candidate.value(Criterion.BIC)),
        known(candidate.value(Criterion.ICL)),
        known(candidate.value(Criterion.AIC)),
        known(candidate.value(Criterion.CROSS_VALIDATION)),
        fit.map(CandidateFit::converged).orElse(null),
        fit.map(CandidateFit::iterations).orElse(null),
        candidate.reason());
  }

  private static String word(CandidateStatus status) {
    return switch (status) {
      case CHOSEN -> "chosen";
      case PASSED_OVER -> "passed over";
      case DEGENERATE -> "degenerate";
      case FAILED -> "failed";
    };
  }

  /** The figure; null if there is none. */
  private static @Nullable Double known(double figure) {
    return Double.isNaN(figure) ? null : figure;
  }
}
