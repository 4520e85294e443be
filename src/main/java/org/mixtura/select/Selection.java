// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.mixtura.fit.Fit;

/**
 * The result of a search. Holds no samples, and of the candidates that were not chosen no mixtures.
 *
 * @param best the fit of the chosen candidate
 * @param criterion by which it was chosen
 * @param folds number of folds of cross-validation; 0 with another criterion
 * @param candidates all cells of the grid, by number of components and then by covariance type in
 *     mclust's order
 */
public record Selection(Fit best, Criterion criterion, int folds, List<Candidate> candidates)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Copies the list. */
  public Selection {
    candidates = List.copyOf(candidates);
  }

  /**
   * The candidate that was chosen.
   *
   * @throws java.util.NoSuchElementException if none was, which no search returns
   */
  public Candidate chosen() {
    return candidates.stream()
        .filter(candidate -> candidate.status() == CandidateStatus.CHOSEN)
        .findFirst()
        .orElseThrow();
  }

  /** The candidates that could have been chosen, the best first. */
  public List<Candidate> bestFirst() {
    Comparator<Candidate> smallest = Comparator.comparing(c -> c.value(criterion));
    Comparator<Candidate> order = criterion.largerIsBetter() ? smallest.reversed() : smallest;
    return candidates.stream()
        .filter(Candidate::sound)
        .sorted(
            Comparator.comparing((Candidate c) -> c.status() != CandidateStatus.CHOSEN)
                .thenComparing(order))
        .toList();
  }

  /** Why the chosen candidate won, in a sentence for a person. */
  public String why() {
    return chosen().reason();
  }
}
