// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import java.util.concurrent.CancellationException;

/**
 * Hears how a search gets on, and can stop it. Called from several threads, one at a time;
 * implementations must be quick.
 */
public interface SearchListener {
  /** Hears nothing and never stops a search. */
  SearchListener NONE = progress -> {};

  /**
   * How far a search has come. Which candidates are done first depends on the threads; the result
   * does not.
   *
   * @param done how many pieces of work are done; with cross-validation, each fold is one
   * @param total how many there are
   * @param latest what was done last, for a person
   */
  record Progress(int done, int total, String latest) {}

  /** Called after each piece of work. */
  void advanced(Progress progress);

  /**
   * Asked at every block of samples; a search that learns of it stops with a {@link
   * CancellationException}. Interrupting the calling thread does the same.
   */
  default boolean cancelled() {
    return false;
  }
}
