// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.testing;

import static org.junit.jupiter.api.Assertions.assertFalse;

/** Looks for threads that fits have left behind. */
public final class WorkerThreads {
  private WorkerThreads() {}

  /** A thread that has done its work may take a moment to end. */
  public static void assertNone() throws InterruptedException {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().startsWith("mixtura")) {
        thread.join(10_000);
        assertFalse(thread.isAlive(), () -> thread + " was left behind");
      }
    }
  }
}
