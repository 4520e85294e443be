// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import org.jspecify.annotations.Nullable;
import org.mixtura.em.FitListener;
import org.mixtura.select.SearchListener;

/**
 * The progress of a piece of work. Threads that work tell it as often as they like; whoever shows
 * it asks when it suits, so that no event is made for each iteration.
 */
final class RunProgress {
  private final String work;

  /** The latest of each; null before anything is told. */
  private volatile FitListener.@Nullable Progress fit;

  private volatile SearchListener.@Nullable Progress search;

  /**
   * Nothing known yet.
   *
   * @param work what is done, for a person
   */
  RunProgress(String work) {
    this.work = work;
  }

  /**
   * What a person sees.
   *
   * @param done how many pieces are done
   * @param total how many there are; 0 if that is not known
   */
  record Snapshot(int done, int total, String text) {}

  /** For {@link FitListener#iterated}. */
  void iterated(FitListener.Progress progress) {
    fit = progress;
  }

  /** For {@link SearchListener#advanced}. */
  void advanced(SearchListener.Progress progress) {
    search = progress;
  }

  /** The latest that was told. */
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
