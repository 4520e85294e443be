// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import java.util.concurrent.CancellationException;

/**
 * Is told of each fit of a search, and can stop it. Called from several threads, one at a time;
 * implementations must be quick.
 */
public interface SearchListener {
  /** Ignores what it is told, and never stops a search. */
  SearchListener NONE = progress -> {};

  /**
   * How many fits of a search are done. Which candidates come first depends on the threads; the
   * result does not.
   *
   * @param done number of fits that are done; with cross-validation, a candidate has one for each
   *     fold and one for all samples
   * @param total number of fits that are known to be needed; it grows when candidates are fitted
   *     again from a better one that they contain
   * @param latest label of the candidate whose fit was done last, such as {@code VVI, 3}
   */
  record Progress(int done, int total, String latest) {}

  /**
   * Called after each fit.
   *
   * @param progress how many fits are done
   */
  void advanced(Progress progress);

  /**
   * Asked at every block of samples; a search that learns of it stops with a {@link
   * CancellationException}. Interrupting the calling thread does the same.
   */
  default boolean cancelled() {
    return false;
  }
}
