// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import org.mixtura.em.FitListener;

/**
 * Counts the fits of a search for its listener, and tells each fit whether the listener wants to
 * stop. Safe for use by several threads; the listener is called by one at a time.
 */
final class Progression implements FitListener {
  private final SearchListener listener;
  private int done;
  private int total;

  Progression(SearchListener listener) {
    this.listener = listener;
  }

  /** Adds to the number of fits that the search will make. */
  synchronized void expect(int fits) {
    total += fits;
  }

  /**
   * Counts a fit that is done.
   *
   * @param label the cell it was for
   */
  synchronized void done(String label) {
    done++;
    listener.advanced(new SearchListener.Progress(done, total, label));
  }

  @Override
  public void iterated(Progress progress) {
    // a search is told of by its cells, of which there are many
  }

  @Override
  public boolean cancelled() {
    return listener.cancelled();
  }
}
