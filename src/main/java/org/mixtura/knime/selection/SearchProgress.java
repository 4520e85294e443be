// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.selection;

import org.knime.core.node.ExecutionMonitor;
import org.mixtura.knime.training.Cancellation;
import org.mixtura.select.SearchListener;

/**
 * A search's progress on KNIME's bar, and KNIME's cancelling as the search's.
 *
 * @param monitor shows it
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
    return Cancellation.asked(monitor);
  }
}
