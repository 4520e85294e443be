// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.work;

/** Where long work asks whether to go on. */
@FunctionalInterface
public interface Checkpoint {
  /** Never stops anything. */
  Checkpoint NONE = () -> {};

  /**
   * Returns if the work is to go on. Called often, from several threads at once.
   *
   * @throws java.util.concurrent.CancellationException if it is to stop
   */
  void checkpoint();
}
