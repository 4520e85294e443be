// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import java.awt.EventQueue;
import org.jspecify.annotations.Nullable;

/**
 * Runs one job at a time in a thread of its own, and writes its outcome to Weka's log. All methods
 * are for Swing's thread. SwingWorker is not used, because one that is cancelled counts as done at
 * once, while its work still goes on; here the next job has to wait for that.
 */
final class JobRunner {
  private final TabLog log;
  private final Dialogs dialogs;
  private final ProgressView view;
  private final Runnable changed;

  /** Null while no job runs. */
  private @Nullable Thread thread;

  private boolean stopped;

  /**
   * A runner without a job.
   *
   * @param log Weka's log
   * @param dialogs shows errors
   * @param view shows the progress of a job
   * @param changed called when a job begins, is stopped or ends
   */
  JobRunner(TabLog log, Dialogs dialogs, ProgressView view, Runnable changed) {
    this.log = log;
    this.dialogs = dialogs;
    this.view = view;
    this.changed = changed;
  }

  /** Whether a job is running, also after it has been stopped and until its work has ended. */
  boolean busy() {
    return thread != null;
  }

  /** Whether a job is running that has not been stopped. */
  boolean stoppable() {
    return busy() && !stopped;
  }

  /**
   * Starts a job.
   *
   * @throws IllegalStateException if another one is running
   */
  <T> void start(Job<T> job) {
    if (busy()) {
      throw new IllegalStateException("something is running already; stop it first");
    }
    stopped = false;
    thread = new Thread(() -> work(job), "Gaussian mixture tab");
    log.message("Started " + job.name());
    log.status(job.progress().snapshot().text());
    log.started();
    view.follow(job.progress());
    changed.run();
    thread.start();
  }

  /** Interrupts the running job, if there is one. */
  void stop() {
    Thread running = thread;
    if (running != null && !stopped) {
      stopped = true;
      log.status("Stopping...");
      running.interrupt();
      changed.run();
    }
  }

  private <T> void work(Job<T> job) {
    try {
      T result = job.work().call();
      EventQueue.invokeLater(() -> end(job, () -> finished(job, result)));
    } catch (InterruptedException e) {
      EventQueue.invokeLater(() -> end(job, () -> interrupted(job)));
    } catch (Throwable e) {
      // errors as well: after an OutOfMemoryError the tab must not stay busy
      EventQueue.invokeLater(() -> end(job, () -> failed(job, e)));
    }
  }

  private void end(Job<?> job, Runnable ending) {
    thread = null;
    view.clear();
    log.finished();
    changed.run();
    if (stopped) {
      interrupted(job);
    } else {
      ending.run();
    }
  }

  private <T> void finished(Job<T> job, T result) {
    try {
      job.end().accept(result);
    } catch (RuntimeException e) {
      failed(job, e);
      return;
    }
    log.message("Finished " + job.name());
    log.status("OK");
  }

  private void interrupted(Job<?> job) {
    log.message("Interrupted " + job.name());
    log.status("Interrupted");
  }

  private void failed(Job<?> job, Throwable cause) {
    weka.core.logging.Logger.log(weka.core.logging.Logger.Level.WARNING, cause);
    String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    log.message(message);
    log.status("Problem: see log");
    dialogs.error("Gaussian mixture", "Problem in %s:\n%s".formatted(job.name(), message));
  }
}
