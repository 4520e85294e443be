// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.mixtura.data.Samples;
import org.mixtura.fit.TrainingData;
import org.mixtura.loops.Columns;
import org.mixtura.model.GaussianMixture;
import org.mixtura.work.Workers;

/**
 * Cross-validation of all cells of a grid (Smyth 2000, doi 10.1023/A:1008940618127): the samples
 * are dealt into folds at random, and for each fold all cells are fitted to the samples outside of
 * it, which gives the log-likelihood of those inside. All cells see the same folds, and ridge and
 * constant attributes are those of all samples.
 */
final class CrossValidation {
  private final TrainingData data;
  private final SearchOptions options;
  private final Workers workers;
  private final Progression progression;

  CrossValidation(
      TrainingData data, SearchOptions options, Workers workers, Progression progression) {
    this.data = data;
    this.options = options;
    this.workers = workers;
    this.progression = progression;
    if (options.folds() > data.samples().size()) {
      throw new IllegalArgumentException(
          "the number of folds is %s, but there are only %s samples; give at most as many folds"
              .formatted(options.folds(), data.samples().size()));
    }
  }

  /** How each cell did. */
  Map<GridCell, Validation> of(List<GridCell> cells) {
    Map<GridCell, Validation> sums = new HashMap<>();
    int[] folds = folds();
    for (int fold = 0; fold < options.folds(); fold++) {
      TrainingData training = data.rows(rows(folds, fold, false));
      Samples left = data.samples().rows(rows(folds, fold, true));
      Map<GridCell, Attempt> attempts =
          new GridFits(training, options, workers, progression).of(cells);
      String where = "fold " + (fold + 1) + " of " + options.folds();
      for (GridCell cell : cells) {
        sums.merge(cell, validation(attempts.get(cell), left, where), Validation::plus);
      }
    }
    return sums;
  }

  private static Validation validation(Attempt attempt, Samples left, String where) {
    return attempt
        .fit()
        .map(fit -> new Validation(logLikelihood(fit.model(), left), ""))
        .orElseGet(() -> new Validation(Double.NaN, where + ": " + attempt.failure()));
  }

  private static double logLikelihood(GaussianMixture model, Samples samples) {
    double[] logDensities = model.logDensities(samples);
    double[] weights =
        samples.blocks().stream().flatMapToDouble(b -> Arrays.stream(b.weights())).toArray();
    return Columns.dot(weights, logDensities, weights.length);
  }

  /** The fold of each sample: all folds are of the same size, but for one sample. */
  private int[] folds() {
    int n = data.samples().size();
    int[] order =
        new RandomDataGenerator(new Well19937c(options.fit().seed())).nextPermutation(n, n);
    int[] folds = new int[n];
    for (int i = 0; i < n; i++) {
      folds[order[i]] = i % options.folds();
    }
    return folds;
  }

  private static int[] rows(int[] folds, int fold, boolean inside) {
    return IntStream.range(0, folds.length).filter(i -> (folds[i] == fold) == inside).toArray();
  }
}
