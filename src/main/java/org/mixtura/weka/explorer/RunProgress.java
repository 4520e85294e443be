// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import org.jspecify.annotations.Nullable;
import org.mixtura.em.FitListener;
import org.mixtura.select.SearchListener;

/**
 * The latest progress of a job. Working threads set it, and Swing's thread reads it at its own
 * rate, so that iterations make no Swing events. Thread-safe.
 */
final class RunProgress {
  private final String work;

  /** The latest of each; null before anything is told. */
  private volatile FitListener.@Nullable Progress fit;

  private volatile SearchListener.@Nullable Progress search;

  /**
   * No progress yet.
   *
   * @param work the text to show until there is some
   */
  RunProgress(String work) {
    this.work = work;
  }

  /**
   * What a progress bar shows.
   *
   * @param done number of units of work that are done
   * @param total number of all units; 0 if it is not known
   * @param text the text in the bar
   */
  record Snapshot(int done, int total, String text) {}

  /** Takes the progress of a fit; for {@link FitListener#iterated}. */
  void iterated(FitListener.Progress progress) {
    fit = progress;
  }

  /** Takes the progress of a search; for {@link SearchListener#advanced}. */
  void advanced(SearchListener.Progress progress) {
    search = progress;
  }

  /**
   * The latest progress; that of the search if there is one, as the fits of its candidates are part
   * of it.
   */
  Snapshot snapshot() {
    SearchListener.Progress cells = search;
    if (cells != null) {
      String text = "%s of %s: %s".formatted(cells.done(), cells.total(), cells.latest());
      return new Snapshot(cells.done(), cells.total(), text);
    }
    FitListener.Progress iteration = fit;
    return new Snapshot(0, 0, iteration == null ? work : text(iteration));
  }

  private static String text(FitListener.Progress progress) {
    return switch (progress.phase()) {
      case START -> "Start %s, iteration %s".formatted(progress.run() + 1, progress.iteration());
      case CONVERGENCE -> "Converging, iteration %s".formatted(progress.iteration());
    };
  }
}
