// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.util.List;
import java.util.Objects;
import org.mixtura.select.Candidate;
import org.mixtura.select.CandidateStatus;
import org.mixtura.select.Criterion;
import org.mixtura.select.Selection;

/**
 * What a search compared.
 *
 * @param criterion by which one was chosen
 * @param candidates the whole grid
 */
public record ModelComparison(Criterion criterion, List<Candidate> candidates) {
  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if none was chosen, or a family is unknown
   */
  public ModelComparison {
    Objects.requireNonNull(criterion, "criterion");
    candidates = List.copyOf(candidates);
    candidates.forEach(
        candidate -> {
          Objects.requireNonNull(candidate.outcome(), "outcome of a candidate");
          candidate.type();
        });
    if (candidates.stream().noneMatch(c -> c.outcome() == CandidateStatus.CHOSEN)) {
      throw new IllegalArgumentException("no candidate of the search was chosen");
    }
  }

  static ModelComparison of(Selection selection) {
    return new ModelComparison(selection.criterion(), selection.candidates());
  }
}
