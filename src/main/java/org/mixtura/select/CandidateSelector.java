// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mixtura.fit.Fit;
import org.mixtura.fit.FitException;

/** Chooses among what the cells of a grid came to. */
final class CandidateSelector {
  /** Criteria that differ by less for each unit of sample weight are as good as each other. */
  private static final double AS_GOOD = 1e-8;

  private static final String EDGE =
      "; it has the most components that were searched, so that a wider search may find better";

  private final SearchOptions options;
  private final SearchGrid grid;

  /** Criteria that differ by no more are as good as each other: rounding must not choose. */
  private final double enough;

  /**
   * For a grid.
   *
   * @param options what was searched
   * @param grid the cells
   * @param totalWeight of the samples
   */
  CandidateSelector(SearchOptions options, SearchGrid grid, double totalWeight) {
    this.options = options;
    this.grid = grid;
    enough = AS_GOOD * totalWeight;
  }

  /**
   * The choice, and the whole grid.
   *
   * @param attempts what fitting each of the different cells came to
   * @param validations how each of them did in cross-validation; empty if that is not the criterion
   * @throws FitException if no candidate is sound
   */
  Selection among(Map<GridCell, Attempt> attempts, Map<GridCell, Validation> validations) {
    List<Candidate> candidates = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      GridCell representative = grid.representative(cell);
      Candidate candidate = attempts.get(representative).candidate(cell);
      candidates.add(
          validations.isEmpty() ? candidate : validations.get(representative).onto(candidate));
    }
    int best = best(candidates);
    Candidate chosen = candidates.get(best);
    candidates.replaceAll(
        candidate ->
            candidate.sound()
                ? candidate.with(CandidateStatus.PASSED_OVER, behind(candidate, chosen))
                : candidate);
    candidates.set(best, chosen.with(CandidateStatus.CHOSEN, why(candidates, chosen)));
    Fit fit = attempts.get(grid.representative(grid.cells().get(best))).fit().orElseThrow();
    int folds = options.criterion() == Criterion.CROSS_VALIDATION ? options.folds() : 0;
    return new Selection(fit, options.criterion(), folds, candidates);
  }

  /** How much worse a candidate is than another; below 0 if it is better. */
  private double worse(Candidate candidate, Candidate other) {
    double difference = candidate.value(options.criterion()) - other.value(options.criterion());
    return options.criterion().largerIsBetter() ? -difference : difference;
  }

  /** The best one; of several as good, the one of fewest parameters, and of these the first. */
  private int best(List<Candidate> candidates) {
    int best = -1;
    for (int c = 0; c < candidates.size(); c++) {
      Candidate candidate = candidates.get(c);
      if (candidate.sound() && (best < 0 || beats(candidate, candidates.get(best)))) {
        best = c;
      }
    }
    if (best < 0) {
      throw none(candidates);
    }
    return best;
  }

  private boolean beats(Candidate candidate, Candidate other) {
    double worse = worse(candidate, other);
    boolean simpler = candidate.freeParameters() < other.freeParameters();
    return worse < -enough || (worse <= enough && simpler);
  }

  private static FitException none(List<Candidate> candidates) {
    Candidate first = candidates.get(0);
    return new FitException(
        "none of %s candidates is sound; the first one (%s) is not because %s"
            .formatted(candidates.size(), first.label(), first.reason()),
        "Search fewer components or families with fewer parameters, or raise the regularisation.",
        null);
  }

  private String why(List<Candidate> candidates, Candidate chosen) {
    Criterion criterion = options.criterion();
    String most = criterion.largerIsBetter() ? "largest " : "smallest ";
    String won = most + criterion.title() + ", " + figure(chosen.value(criterion));
    Optional<Candidate> next =
        candidates.stream()
            .filter(candidate -> candidate.sound() && differs(candidate, chosen))
            .min(Comparator.comparing(candidate -> worse(candidate, chosen)));
    String margin =
        next.map(
                other ->
                    "; the next one, %s, is %s behind"
                        .formatted(other.label(), figure(worse(other, chosen))))
            .orElse("; no other candidate is sound");
    return won + margin + (atTheEdge(chosen) ? EDGE : "");
  }

  private boolean atTheEdge(Candidate chosen) {
    return options.maxComponents() > options.minComponents()
        && chosen.components() == options.maxComponents();
  }

  /** With one component, several families are the same. */
  private boolean differs(Candidate candidate, Candidate other) {
    return !grid.representative(candidate.cell()).equals(grid.representative(other.cell()));
  }

  private String behind(Candidate candidate, Candidate chosen) {
    return figure(worse(candidate, chosen)) + " behind";
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
