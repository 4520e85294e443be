// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

import java.util.concurrent.CancellationException;
import org.mixtura.work.Checkpoint;

/**
 * Observes the progress of a fit, and can cancel it. Implementations must be thread-safe and quick:
 * they are called from several threads at once, and the fit waits for them. What they throw ends
 * the fit.
 */
public interface FitListener extends Checkpoint {
  /** Ignores progress and never cancels. */
  FitListener NONE = progress -> {};

  /** The parts of a fit. */
  enum Phase {
    /** Short runs that compare starts. */
    START,
    /** The run to convergence from the best start. */
    CONVERGENCE
  }

  /**
   * The state of a run after an iteration.
   *
   * @param phase the part of the fit
   * @param run number of the start, from 0
   * @param iteration number of EM iterations that this run has made, from 1
   * @param meanLogLikelihood of the run's present mixture, in nats per unit of sample weight
   */
  record Progress(Phase phase, int run, int iteration, double meanLogLikelihood) {}

  /** Called after each iteration of each run. */
  void iterated(Progress progress);

  /**
   * Whether the fit is to stop, asked at every block of samples; it then ends with a {@link
   * CancellationException}. Interrupting the calling thread has the same effect.
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
