// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.training;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;

/** KNIME's cancelling as the core's, and the core's as KNIME's. */
public final class Cancellation {
  private Cancellation() {}

  /** Whether somebody cancelled the node. */
  public static boolean asked(ExecutionMonitor monitor) {
    try {
      monitor.checkCanceled();
      return false;
    } catch (CanceledExecutionException e) {
      return true;
    }
  }

  /** The result of work that may be cancelled, or interrupted. */
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
