// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.mixtura.data.Samples;
import org.mixtura.fit.FitException;
import org.mixtura.fit.TrainingData;
import org.mixtura.work.Workers;

/** Searches for the number of components and the covariance type that a criterion likes best. */
public final class ModelSearch {
  private final SearchOptions options;

  /** With options, which are valid already. */
  public ModelSearch(SearchOptions options) {
    this.options = options;
  }

  /** Searches; see {@link #search(Samples, SearchListener)}. */
  public Selection search(Samples samples) {
    return search(samples, SearchListener.NONE);
  }

  /**
   * Searches.
   *
   * @param samples the training data
   * @param listener hears of each candidate, and can cancel
   * @return the fit of the best candidate, and the whole grid
   * @throws IllegalArgumentException if samples and options do not go together
   * @throws FitException if no candidate is sound
   * @throws CancellationException if the listener or an interrupt stops it
   */
  public Selection search(Samples samples, SearchListener listener) {
    Progression progression = new Progression(listener);
    progression.checkpoint();
    TrainingData data = TrainingData.of(samples);
    SearchGrid grid = new SearchGrid(options, data);
    try (Workers workers = new Workers(options.fit().threads())) {
      List<GridCell> cells = grid.different();
      boolean validate = options.criterion() == Criterion.CROSS_VALIDATION;
      progression.expect(cells.size() * (validate ? options.folds() + 1 : 1));
      Map<GridCell, Validation> validations =
          validate ? new CrossValidation(data, options, workers, progression).of(cells) : Map.of();
      Map<GridCell, Attempt> attempts = new GridFits(data, options, workers, progression).of(cells);
      return new CandidateSelector(options, grid, data.samples().totalWeight())
          .among(attempts, validations);
    }
  }
}
