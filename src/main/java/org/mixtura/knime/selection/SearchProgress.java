// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.selection;

import org.knime.core.node.ExecutionMonitor;
import org.mixtura.knime.training.Cancellation;
import org.mixtura.select.SearchListener;

/**
 * Reports the progress of a search to KNIME's progress bar, and KNIME's cancellation to the search.
 *
 * @param monitor shows the progress, and knows whether the user has cancelled
 */
record SearchProgress(ExecutionMonitor monitor) implements SearchListener {
  @Override
  public void advanced(Progress progress) {
    monitor.setProgress(
        (double) progress.done() / progress.total(),
        "%s of %s: %s".formatted(progress.done(), progress.total(), progress.latest()));
  }

  @Override
  public boolean cancelled() {
    return Cancellation.requested(monitor);
  }
}
