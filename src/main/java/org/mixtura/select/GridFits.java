// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mixtura.fit.Fit;
import org.mixtura.fit.FitException;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;
import org.mixtura.fit.TrainingData;
import org.mixtura.model.GaussianMixture;
import org.mixtura.start.StartMethod;
import org.mixtura.work.Workers;

/**
 * Fits all cells of a grid to the same data, in two steps:
 *
 * <ol>
 *   <li>Each cell is fitted from starts of its own. Cells are independent of each other, so they
 *       run in parallel, each on one thread unless there are more threads than cells.
 *   <li>A cell whose log-likelihood is below that of a cell whose mixtures it contains is fitted
 *       again, from the contained one's mixture: EM from there leads at least as high. This is
 *       repeated until no such cell is left, because a cell that has improved can be above another
 *       one that contains it.
 * </ol>
 *
 * <p>The result depends on neither the number of threads nor their timing.
 */
final class GridFits {
  /** Agglomeration, and k-means on scaled and on whitened data. */
  private static final int STARTS = 3;

  /** Mean log-likelihoods, in nats, that differ by no more are as good as each other. */
  private static final double AS_GOOD = 1e-7;

  /** From so many contained cells at most: one that is degenerate from them all is so anyway. */
  private static final int MAX_REFITS = 4;

  private final TrainingData data;
  private final FitOptions options;
  private final List<GridCell> cells;
  private final Workers workers;
  private final Progression progression;

  /**
   * The fits of some cells.
   *
   * @param data the training data, which all fits share
   * @param options how to fit; number of components, covariance type and threads are not used
   * @param cells the cells, at least one, all different
   * @param workers the threads
   * @param progression hears of each fit that is done
   */
  GridFits(
      TrainingData data,
      FitOptions options,
      List<GridCell> cells,
      Workers workers,
      Progression progression) {
    this.data = data;
    this.options = options.withThreads(Math.max(1, workers.size() / cells.size()));
    this.cells = List.copyOf(cells);
    this.workers = workers;
    this.progression = progression;
  }

  /**
   * Fits them all.
   *
   * @return the fit of each cell, or why it has none
   */
  Map<GridCell, Attempt> attempts() {
    int largest = cells.stream().mapToInt(GridCell::components).max().orElseThrow();
    int distinct = data.maxComponents(largest);
    Map<GridCell, Attempt> attempts = new HashMap<>();
    run(cells.stream().map(cell -> new Task(cell, () -> attempt(cell, distinct))), attempts);
    refitFromContained(attempts);
    return attempts;
  }

  private record Task(GridCell cell, Callable<Attempt> work) {}

  /** The longest ones first, so that no thread is left with one of them at the end. */
  private void run(Stream<Task> tasks, Map<GridCell, Attempt> attempts) {
    List<Task> order = tasks.sorted(Comparator.comparing(task -> -task.cell().work())).toList();
    List<Attempt> results = workers.run(order.stream().map(Task::work).toList());
    for (int t = 0; t < results.size(); t++) {
      attempts.put(order.get(t).cell(), results.get(t));
    }
  }

  private Attempt attempt(GridCell cell, int distinct) {
    progression.checkpoint();
    Attempt attempt =
        cell.components() > distinct
            ? Attempt.failed("there are only " + distinct + " distinct samples")
            : attempt(() -> fitter(cell).fit(data, progression));
    progression.done(cell.label());
    return attempt;
  }

  private static Attempt attempt(Supplier<Fit> fit) {
    try {
      return Attempt.of(fit.get());
    } catch (FitException e) {
      return Attempt.failed(e.reason());
    }
  }

  private MixtureFitter fitter(GridCell cell) {
    FitOptions fit = options.withComponents(cell.components()).withCovarianceType(cell.type());
    return new MixtureFitter(
        fit.start() == StartMethod.AUTO
            ? fit.withStart(StartMethod.HIERARCHICAL).withStarts(Math.min(STARTS, fit.starts()))
            : fit);
  }

  private void refitFromContained(Map<GridCell, Attempt> attempts) {
    // cells of one log-likelihood hold one mixture, which need not be tried twice
    Map<GridCell, Set<Double>> tried = new HashMap<>();
    List<Task> tasks = new ArrayList<>();
    do {
      tasks.clear();
      for (GridCell cell : cells) {
        Set<Double> before = tried.computeIfAbsent(cell, unknown -> new HashSet<>());
        betterContained(cell, attempts)
            .filter(from -> !before.contains(from.in(attempts).logLikelihood()))
            .max(Comparator.comparing(from -> from.in(attempts).logLikelihood()))
            .filter(from -> before.size() < MAX_REFITS)
            .ifPresent(
                from -> {
                  before.add(from.in(attempts).logLikelihood());
                  tasks.add(refit(cell, from, attempts));
                });
      }
      progression.expect(tasks.size());
      run(tasks.stream(), attempts);
    } while (!tasks.isEmpty());
  }

  /** The contained cells that are more likely than the cell itself. */
  private Stream<GridCell> betterContained(GridCell cell, Map<GridCell, Attempt> attempts) {
    double enough = cell.in(attempts).logLikelihood() + AS_GOOD * data.samples().totalWeight();
    return cells.stream()
        .filter(cell::contains)
        .filter(from -> from.in(attempts).logLikelihood() > enough);
  }

  private Task refit(GridCell cell, GridCell from, Map<GridCell, Attempt> attempts) {
    Attempt before = cell.in(attempts);
    GaussianMixture start = from.in(attempts).fit().value().orElseThrow().model();
    String label = "from " + from.type().name();
    return new Task(
        cell,
        () -> {
          Attempt after = attempt(() -> fitter(cell).fitFrom(data, start, label, progression));
          progression.done(cell.label());
          return after.logLikelihood() > before.logLikelihood() ? after : before;
        });
  }
}
