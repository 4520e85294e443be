package org.mixtura.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mixtura.fit.Fit;
import org.mixtura.fit.FitException;
import org.mixtura.select.Candidate.Outcome;

/** Chooses among what the cells of a grid came to. */
final class Choice {
  /** Criteria that differ by less for each unit of sample weight are as good as each other. */
  private static final double AS_GOOD = 1e-8;

  private final SearchOptions options;
  private final Grid grid;
  private final Map<Cell, Attempt> attempts;
  private final Map<Cell, Validation> validations;

  /**
   * Among all cells.
   *
   * @param options what was searched
   * @param grid the cells
   * @param attempts what fitting each of the different ones came to
   * @param validations how each of the different ones did in cross-validation; empty if that is not
   *     the criterion
   */
  Choice(
      SearchOptions options,
      Grid grid,
      Map<Cell, Attempt> attempts,
      Map<Cell, Validation> validations) {
    this.options = options;
    this.grid = grid;
    this.attempts = attempts;
    this.validations = validations;
  }

  /**
   * The choice, and the whole grid.
   *
   * @throws FitException if no candidate is sound
   */
  Selection selection() {
    List<Candidate> candidates = new ArrayList<>();
    grid.cells().forEach(cell -> candidates.add(candidate(cell)));
    int best = best(candidates);
    for (int c = 0; c < candidates.size(); c++) {
      Candidate candidate = candidates.get(c);
      if (c == best) {
        candidates.set(c, candidate.with(Outcome.CHOSEN, why(candidates, best)));
      } else if (candidate.sound()) {
        candidates.set(
            c, candidate.with(Outcome.PASSED_OVER, behind(candidate, candidates.get(best))));
      }
    }
    Fit fit = attempts.get(grid.representative(grid.cells().get(best))).fit().orElseThrow();
    int folds = options.criterion() == Criterion.CROSS_VALIDATION ? options.folds() : 0;
    return new Selection(fit, options.criterion(), folds, candidates);
  }

  private Candidate candidate(Cell cell) {
    Cell representative = grid.representative(cell);
    Candidate candidate = attempts.get(representative).candidate(cell);
    return validations.isEmpty() ? candidate : validations.get(representative).onto(candidate);
  }

  /** How much worse a candidate is than another; below 0 if it is better. */
  private double worse(Candidate candidate, Candidate other) {
    double difference = candidate.value(options.criterion()) - other.value(options.criterion());
    return options.criterion().largerIsBetter() ? -difference : difference;
  }

  /** The best one; of several as good, the one of fewest parameters, and of these the first. */
  private int best(List<Candidate> candidates) {
    double enough = AS_GOOD * weight(candidates);
    int best = -1;
    for (int c = 0; c < candidates.size(); c++) {
      if (candidates.get(c).sound()) {
        double worse =
            best < 0 ? Double.NEGATIVE_INFINITY : worse(candidates.get(c), candidates.get(best));
        boolean simpler =
            best >= 0 && candidates.get(c).freeParameters() < candidates.get(best).freeParameters();
        if (worse < -enough || (worse <= enough && simpler)) {
          best = c;
        }
      }
    }
    if (best < 0) {
      throw none(candidates);
    }
    return best;
  }

  private double weight(List<Candidate> candidates) {
    return attempts.values().stream()
        .flatMap(attempt -> attempt.fit().stream())
        .mapToDouble(fit -> fit.quality().totalWeight())
        .findFirst()
        .orElse(candidates.size());
  }

  private static FitException none(List<Candidate> candidates) {
    Candidate first = candidates.get(0);
    return new FitException(
        "none of %s candidates is sound; the first one (%s) is not because %s. Search fewer"
                .formatted(candidates.size(), first.label(), first.reason())
            + " components, families with fewer parameters, or raise the regularisation.",
        null);
  }

  private String why(List<Candidate> candidates, int best) {
    Candidate chosen = candidates.get(best);
    Criterion criterion = options.criterion();
    String most = criterion.largerIsBetter() ? "largest " : "smallest ";
    String won = most + criterion.title() + ", " + figure(chosen.value(criterion));
    Optional<Candidate> next =
        candidates.stream()
            .filter(candidate -> !candidate.equals(chosen) && candidate.sound())
            .min(Comparator.comparing(candidate -> worse(candidate, chosen)));
    return next.map(
            other ->
                "%s; the next one, %s, is %s behind"
                    .formatted(won, other.label(), figure(worse(other, chosen))))
        .orElse(won + "; no other candidate is sound");
  }

  private String behind(Candidate candidate, Candidate chosen) {
    return figure(worse(candidate, chosen)) + " behind";
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
