// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import org.mixtura.em.FitListener;

/** Counts pieces of work for a listener, and passes its wish to stop on to the fits. */
final class Progression implements FitListener {
  private final SearchListener listener;
  private int done;
  private int total;

  Progression(SearchListener listener) {
    this.listener = listener;
  }

  /** So much more work is to come. */
  synchronized void expect(int pieces) {
    total += pieces;
  }

  /** A piece of work is done. */
  synchronized void done(String what) {
    done++;
    listener.advanced(new SearchListener.Progress(done, total, what));
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
