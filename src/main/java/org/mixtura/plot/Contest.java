package org.mixtura.plot;

import java.util.List;
import org.mixtura.select.Candidate;
import org.mixtura.select.Criterion;
import org.mixtura.select.Selection;

/**
 * What a search compared.
 *
 * @param criterion by which one was chosen
 * @param candidates the whole grid
 */
public record Contest(Criterion criterion, List<Candidate> candidates) {
  /** Copies the list. */
  public Contest {
    candidates = List.copyOf(candidates);
  }

  static Contest of(Selection selection) {
    return new Contest(selection.criterion(), selection.candidates());
  }
}
