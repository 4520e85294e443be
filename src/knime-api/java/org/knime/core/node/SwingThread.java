// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import java.lang.reflect.InvocationTargetException;
import javax.swing.SwingUtilities;

/** Runs work in Swing's thread and waits for it, so that tests need not. */
final class SwingThread {
  private SwingThread() {}

  static void run(Runnable work) {
    if (SwingUtilities.isEventDispatchThread()) {
      work.run();
      return;
    }
    try {
      SwingUtilities.invokeAndWait(work);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
