// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.util.List;
import java.util.Objects;
import org.mixtura.select.Candidate;
import org.mixtura.select.CandidateStatus;
import org.mixtura.select.Criterion;
import org.mixtura.select.Selection;

/**
 * The candidates that a search compared.
 *
 * @param criterion by which one was chosen
 * @param candidates all candidates, by number of components and then by covariance type
 */
public record ModelComparison(Criterion criterion, List<Candidate> candidates) {
  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if no candidate was chosen
   */
  public ModelComparison {
    Objects.requireNonNull(criterion, "criterion");
    candidates = List.copyOf(candidates);
    if (candidates.stream().noneMatch(c -> c.status() == CandidateStatus.CHOSEN)) {
      throw new IllegalArgumentException("no candidate of the search was chosen");
    }
  }

  /**
   * What a search compared. Of each candidate it has what can be stored, so that it equals itself
   * after it was written and read.
   */
  static ModelComparison of(Selection selection) {
    TrainingSize size = TrainingSize.of(selection.best().quality());
    return new ModelComparison(
        selection.criterion(),
        selection.candidates().stream()
            .map(c -> StoredCandidate.of(c).candidate("", size))
            .toList());
  }
}
