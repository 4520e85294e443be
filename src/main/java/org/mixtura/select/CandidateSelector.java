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
import org.mixtura.model.Quality;
import org.mixtura.work.Outcome;

/**
 * Chooses the best sound candidate of a grid, and tells for each candidate why it was chosen or
 * not.
 *
 * <p>Candidates whose criteria differ by less than 1e-8 per unit of sample weight are as good as
 * each other, so that rounding, which differs between units and machines, does not choose. Of
 * these, that of fewest free parameters is chosen, and of several the first.
 */
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
   * A selector for one search.
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
   * Chooses.
   *
   * @param attempts the fit of each of the different cells
   * @param validations the cross-validated log-likelihood of each of them, in nats; empty if that
   *     is not the criterion
   * @return the choice, and all candidates
   * @throws FitException if no candidate is sound
   */
  Selection among(Map<GridCell, Attempt> attempts, Map<GridCell, Outcome<Double>> validations) {
    List<Candidate> candidates = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      GridCell representative = grid.representative(cell);
      Candidate candidate = representative.in(attempts).candidate(cell);
      candidates.add(
          validations.isEmpty()
              ? candidate
              : candidate.withCrossValidated(representative.in(validations)));
    }
    int best = best(candidates);
    Candidate chosen = candidates.get(best);
    candidates.replaceAll(
        candidate ->
            candidate.sound()
                ? candidate.with(CandidateStatus.PASSED_OVER, behind(candidate, chosen))
                : candidate);
    candidates.set(best, chosen.with(CandidateStatus.CHOSEN, why(candidates, chosen)));
    Fit fit = grid.representative(grid.cells().get(best)).in(attempts).fit().value().orElseThrow();
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
    boolean simpler = freeParameters(candidate) < freeParameters(other);
    return worse < -enough || (worse <= enough && simpler);
  }

  private static long freeParameters(Candidate sound) {
    return sound.quality().map(Quality::freeParameters).orElseThrow();
  }

  private static FitException none(List<Candidate> candidates) {
    Candidate first = candidates.get(0);
    return new FitException(
        "none of %s candidates is sound; the first one (%s) is not because %s"
            .formatted(candidates.size(), first.label(), first.reason()),
        "Search fewer components or covariance types with fewer parameters, or raise the regularisation.",
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

  /** With one component, several covariance types are the same. */
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
