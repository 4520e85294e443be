// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import javax.swing.JProgressBar;
import javax.swing.Timer;

/**
 * A bar that shows the progress of a job, which it reads ten times a second. For Swing's thread
 * only.
 */
final class ProgressView {
  private static final int MILLISECONDS = 100;

  private final JProgressBar bar = new JProgressBar();
  private final Timer timer = new Timer(MILLISECONDS, event -> update());
  private RunProgress progress = new RunProgress("");

  ProgressView() {
    bar.setName("progressBar");
    bar.setStringPainted(true);
    clear();
  }

  JProgressBar bar() {
    return bar;
  }

  /** Shows the progress of a job until {@link #clear}. */
  void follow(RunProgress followed) {
    progress = followed;
    update();
    timer.start();
  }

  /** Empties the bar. */
  void clear() {
    timer.stop();
    show(new RunProgress.Snapshot(0, 1, ""));
  }

  private void update() {
    show(progress.snapshot());
  }

  private void show(RunProgress.Snapshot snapshot) {
    bar.setIndeterminate(snapshot.total() == 0);
    bar.setMaximum(snapshot.total());
    bar.setValue(snapshot.done());
    bar.setString(snapshot.text());
    bar.setToolTipText(snapshot.text().isEmpty() ? null : snapshot.text());
  }
}
