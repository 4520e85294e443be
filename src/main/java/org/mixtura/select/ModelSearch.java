// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.mixtura.data.Samples;
import org.mixtura.fit.FitException;
import org.mixtura.fit.TrainingData;
import org.mixtura.work.Outcome;
import org.mixtura.work.Workers;

/**
 * Searches for the number of components and the covariance type that are best by a criterion: each
 * pair of the two is fitted to the samples, and the best sound fit is chosen. With the same seed
 * the result has the same bits for any number of threads.
 *
 * <p>Edge cases:
 *
 * <ul>
 *   <li>With one component, covariance types of as many free parameters describe the same mixtures:
 *       such cells are fitted once, and share their figures.
 *   <li>With one attribute two covariance types are left, EEE and VVV; with categorical attributes
 *       alone, one.
 *   <li>Where no types are asked for, those with correlations are left out if there are no more
 *       samples than attributes.
 *   <li>Cells with more components than there are distinct samples fail.
 *   <li>Of candidates whose criteria differ by 1e-8 per unit of sample weight or less, that of
 *       fewest free parameters is chosen, and of these the first.
 * </ul>
 */
public final class ModelSearch {
  private final SearchOptions options;

  /** With options, which are valid already. */
  public ModelSearch(SearchOptions options) {
    this.options = options;
  }

  /** Searches without a listener; see {@link #search(Samples, SearchListener)}. */
  public Selection search(Samples samples) {
    return search(samples, SearchListener.NONE);
  }

  /**
   * Fits all candidates and chooses one.
   *
   * @param samples the training data
   * @param listener hears of each candidate, and can cancel
   * @return the fit of the best candidate, and the figures of all
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
      Map<GridCell, Outcome<Double>> validations =
          validate
              ? new CrossValidation(data, options, workers, progression).logLikelihoods(cells)
              : Map.of();
      Map<GridCell, Attempt> attempts =
          new GridFits(data, options.fit(), cells, workers, progression).attempts();
      return new CandidateSelector(options, grid, data.samples().totalWeight())
          .among(attempts, validations);
    }
  }
}
