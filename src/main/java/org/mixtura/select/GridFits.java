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
 * Fits all cells of a grid to the same data. Cells are independent of each other, so they run
 * abreast, each on one thread unless there are more threads than cells. Then those are mended that
 * stayed below a cell whose mixtures they contain: from there, EM leads at least as high.
 */
final class GridFits {
  /** Agglomeration, and k-means on scaled and on whitened data. */
  private static final int STARTS = 3;

  /** A mean log-likelihood that is lower by no more is as good. */
  private static final double AS_GOOD = 1e-7;

  /** From so many contained cells at most: one that is degenerate from them all is so anyway. */
  private static final int MOST_TRIES = 4;

  private final TrainingData data;
  private final SearchOptions options;
  private final Workers workers;
  private final Progression progression;
  private int threads;

  GridFits(TrainingData data, SearchOptions options, Workers workers, Progression progression) {
    this.data = data;
    this.options = options;
    this.workers = workers;
    this.progression = progression;
  }

  /** What each cell came to. */
  Map<GridCell, Attempt> of(List<GridCell> cells) {
    Map<GridCell, Attempt> attempts = new HashMap<>();
    int most =
        data.mostComponents(cells.stream().mapToInt(GridCell::components).max().orElseThrow());
    threads = Math.max(1, workers.size() / cells.size());
    List<Task> tasks = new ArrayList<>();
    for (GridCell cell : cells) {
      tasks.add(new Task(cell, () -> attempt(cell, most)));
    }
    run(tasks, attempts);
    mend(cells, attempts);
    return attempts;
  }

  private record Task(GridCell cell, Callable<Attempt> work) {}

  /** The longest ones first, so that no thread is left with one of them at the end. */
  private void run(List<Task> tasks, Map<GridCell, Attempt> attempts) {
    List<Task> order =
        tasks.stream().sorted(Comparator.comparing((Task t) -> -t.cell().work())).toList();
    List<Attempt> results = workers.run(order.stream().map(Task::work).toList());
    for (int t = 0; t < results.size(); t++) {
      attempts.put(order.get(t).cell(), results.get(t));
    }
  }

  private Attempt attempt(GridCell cell, int most) {
    progression.checkpoint();
    Attempt attempt =
        cell.components() > most
            ? Attempt.failed("there are only " + most + " distinct samples")
            : tried(() -> fitter(cell).fit(data, progression));
    progression.done(cell.label());
    return attempt;
  }

  private static Attempt tried(Supplier<Fit> fit) {
    try {
      return Attempt.of(fit.get());
    } catch (FitException e) {
      return Attempt.failed(e.reason());
    }
  }

  private MixtureFitter fitter(GridCell cell) {
    FitOptions fit =
        options
            .fit()
            .withComponents(cell.components())
            .withCovarianceType(cell.family())
            .withThreads(threads);
    return new MixtureFitter(
        fit.start() == StartMethod.AUTO
            ? fit.withStart(StartMethod.HIERARCHICAL).withStarts(Math.min(STARTS, fit.starts()))
            : fit);
  }

  /** Until nothing is left to mend: a cell that was mended can be better than one it is in. */
  private void mend(List<GridCell> cells, Map<GridCell, Attempt> attempts) {
    Map<GridCell, Set<Double>> tried = new HashMap<>();
    List<Task> tasks = new ArrayList<>();
    do {
      tasks.clear();
      for (GridCell cell : cells) {
        Set<Double> heights = tried.computeIfAbsent(cell, unknown -> new HashSet<>());
        better(cell, cells, attempts)
            .filter(from -> !heights.contains(attempts.get(from).logLikelihood()))
            .max(Comparator.comparing(from -> attempts.get(from).logLikelihood()))
            .filter(from -> heights.size() < MOST_TRIES)
            .ifPresent(
                from -> {
                  heights.add(attempts.get(from).logLikelihood());
                  tasks.add(mending(cell, from, attempts));
                });
      }
      progression.expect(tasks.size());
      run(tasks, attempts);
    } while (!tasks.isEmpty());
  }

  /** The contained cells that are more likely than the cell itself. */
  private Stream<GridCell> better(
      GridCell cell, List<GridCell> cells, Map<GridCell, Attempt> attempts) {
    double enough = attempts.get(cell).logLikelihood() + AS_GOOD * data.samples().totalWeight();
    return cells.stream()
        .filter(cell::contains)
        .filter(from -> attempts.get(from).logLikelihood() > enough);
  }

  private Task mending(GridCell cell, GridCell from, Map<GridCell, Attempt> attempts) {
    Attempt before = attempts.get(cell);
    GaussianMixture start = attempts.get(from).fit().orElseThrow().model();
    String label = "from " + from.family().name();
    return new Task(
        cell,
        () -> {
          Attempt after = tried(() -> fitter(cell).fitFrom(data, start, label, progression));
          progression.done(cell.label());
          return after.logLikelihood() > before.logLikelihood() ? after : before;
        });
  }
}
