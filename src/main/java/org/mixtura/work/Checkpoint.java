// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.work;

/**
 * Asked by long work whether to go on. Implementations are thread-safe and quick: several threads
 * ask at once, at every block of samples.
 */
@FunctionalInterface
public interface Checkpoint {
  /** Never stops the work. */
  Checkpoint NONE = () -> {};

  /**
   * Returns if the work is to go on.
   *
   * @throws java.util.concurrent.CancellationException if it is to stop
   */
  void checkpoint();
}
