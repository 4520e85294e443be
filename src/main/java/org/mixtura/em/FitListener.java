// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

import java.util.concurrent.CancellationException;
import org.mixtura.work.Checkpoint;

/**
 * Hears how a fit gets on, and can stop it. Called from several threads at once; implementations
 * must be thread-safe and quick.
 */
public interface FitListener extends Checkpoint {
  /** Hears nothing and never stops a fit. */
  FitListener NONE = progress -> {};

  /** Where a fit is. */
  enum Phase {
    /** Short runs that look for a good place to begin. */
    START,
    /** The run that goes on to convergence. */
    CONVERGENCE
  }

  /**
   * One iteration.
   *
   * @param phase where the fit is
   * @param run which start is running, from 0
   * @param iteration how many iterations this run has made, from 1
   * @param meanLogLikelihood of the run's present mixture, in nats per unit of sample weight
   */
  record Progress(Phase phase, int run, int iteration, double meanLogLikelihood) {}

  /** Called after each iteration of each run. */
  void iterated(Progress progress);

  /**
   * Asked at every block of samples; a fit that learns of it stops with a {@link
   * CancellationException}. Interrupting the calling thread does the same.
   */
  default boolean cancelled() {
    return false;
  }

  /**
   * Throws if the fit is to stop.
   *
   * @throws CancellationException if cancelled or interrupted; the interrupt flag stays set
   */
  @Override
  default void checkpoint() {
    if (Thread.currentThread().isInterrupted() || cancelled()) {
      throw new CancellationException("the fit was cancelled");
    }
  }
}
