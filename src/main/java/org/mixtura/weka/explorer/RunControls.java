// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;

/** The buttons Start and Stop, and the progress bar. */
final class RunControls {
  private final JButton start = new JButton("Start");
  private final JButton stop = new JButton("Stop");
  private final ProgressView progress = new ProgressView();
  private final JPanel panel = new JPanel(new BorderLayout(0, 5));

  RunControls(Runnable onStart, Runnable onStop) {
    start.setName("startButton");
    stop.setName("stopButton");
    stop.setToolTipText("Stops the fit or search; its result is lost");
    start.addActionListener(event -> onStart.run());
    stop.addActionListener(event -> onStop.run());
    JPanel buttons = new JPanel(new GridLayout(1, 2, 5, 5));
    buttons.add(start);
    buttons.add(stop);
    panel.setBorder(BorderFactory.createEmptyBorder(5, 5, 5, 5));
    panel.add(buttons, BorderLayout.NORTH);
    panel.add(progress.bar(), BorderLayout.SOUTH);
  }

  JPanel panel() {
    return panel;
  }

  ProgressView progress() {
    return progress;
  }

  /**
   * Enables the buttons.
   *
   * @param refusal the reason why no fit can be started; empty if one can
   * @param stoppable whether a job can be stopped
   */
  void refresh(Optional<String> refusal, boolean stoppable) {
    start.setEnabled(refusal.isEmpty());
    start.setToolTipText(refusal.orElse("Starts the fit or search"));
    stop.setEnabled(stoppable);
  }
}
