// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.training;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;

/** Translates cancellation between KNIME, which throws a checked exception, and the core. */
public final class Cancellation {
  private Cancellation() {}

  /** Whether the user has cancelled the node. */
  public static boolean requested(ExecutionMonitor monitor) {
    try {
      monitor.checkCanceled();
      return false;
    } catch (CanceledExecutionException e) {
      return true;
    }
  }

  /**
   * Runs work of the core that may be cancelled or interrupted.
   *
   * @return the result of the work
   * @throws CanceledExecutionException if the work was cancelled
   */
  static <T> T translate(Supplier<T> work) throws CanceledExecutionException {
    try {
      return work.get();
    } catch (CancellationException e) {
      CanceledExecutionException cancelled = new CanceledExecutionException(e.getMessage());
      cancelled.initCause(e);
      throw cancelled;
    }
  }
}
