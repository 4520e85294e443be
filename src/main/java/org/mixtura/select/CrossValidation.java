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
import org.mixtura.work.Outcome;
import org.mixtura.work.Workers;

/**
 * Cross-validation of all cells of a grid (Smyth 2000, doi 10.1023/A:1008940618127). The samples
 * are dealt into V folds at random, whose sizes differ by one at most; for each fold v all cells
 * are fitted to the samples outside of it, and a cell's figure is
 *
 * <pre>  sum_v sum_{i in v} w_i ln p_v(x_i)   (nats)</pre>
 *
 * where p_v is the mixture fitted without fold v. All cells see the same folds, and ridge and
 * constant attributes are those of all samples.
 *
 * <p>Edge cases: a cell without a fit in one fold has no figure, and the reason names the first
 * such fold; a degenerate mixture counts as any other.
 */
final class CrossValidation {
  private final TrainingData data;
  private final SearchOptions options;
  private final Workers workers;
  private final Progression progression;

  /**
   * Cross-validation of a search.
   *
   * @throws IllegalArgumentException if there are more folds than samples
   */
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

  /** The log-likelihood of samples that a cell's fits had not seen, or why there is none. */
  Map<GridCell, Outcome<Double>> logLikelihoods(List<GridCell> cells) {
    Map<GridCell, Outcome<Double>> sums = new HashMap<>();
    int[] folds = folds();
    for (int fold = 0; fold < options.folds(); fold++) {
      TrainingData training = data.rows(rows(folds, fold, false));
      Samples left = data.samples().rows(rows(folds, fold, true));
      Map<GridCell, Attempt> attempts =
          new GridFits(training, options.fit(), cells, workers, progression).attempts();
      String name = "fold " + (fold + 1) + " of " + options.folds();
      for (GridCell cell : cells) {
        sums.merge(cell, ofFold(cell.in(attempts), left, name), CrossValidation::sum);
      }
    }
    return sums;
  }

  private static Outcome<Double> ofFold(Attempt attempt, Samples left, String name) {
    return attempt
        .fit()
        .failure()
        .map(why -> Outcome.<Double>failed(name + ": " + why))
        .orElseGet(() -> attempt.fit().map(fit -> logLikelihood(fit.model(), left)));
  }

  private static Outcome<Double> sum(Outcome<Double> before, Outcome<Double> fold) {
    return before.value().map(sum -> fold.map(value -> sum + value)).orElse(before);
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
