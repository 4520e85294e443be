// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.learner;

import java.util.Locale;
import org.knime.core.node.ExecutionMonitor;
import org.mixtura.em.FitListener;
import org.mixtura.knime.training.Cancellation;

/**
 * Reports the progress of a fit to KNIME's progress bar, and KNIME's cancellation to the fit.
 * Thread-safe, as starts run in parallel.
 */
final class FitProgress implements FitListener {
  /**
   * The number of iterations at which the bar is half full; how many a fit takes is not known
   * beforehand.
   */
  private static final double HALF_WAY = 500;

  private final ExecutionMonitor monitor;
  private long iterations;

  FitProgress(ExecutionMonitor monitor) {
    this.monitor = monitor;
  }

  @Override
  public synchronized void iterated(Progress progress) {
    double made = ++iterations;
    String phase = progress.phase() == Phase.START ? "Start " + progress.run() : "Best start";
    monitor.setProgress(
        made / (made + HALF_WAY),
        String.format(
            Locale.ROOT,
            "%s, iteration %d: mean log-likelihood %.6f",
            phase,
            progress.iteration(),
            progress.meanLogLikelihood()));
  }

  @Override
  public boolean cancelled() {
    return Cancellation.requested(monitor);
  }
}
