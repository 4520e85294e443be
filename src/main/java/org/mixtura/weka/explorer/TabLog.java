// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import weka.gui.Logger;
import weka.gui.SysErrLog;
import weka.gui.TaskLogger;

/**
 * Weka's log, its status line and its activity icon, the bird. Writes to standard error until the
 * Explorer has set its log.
 */
final class TabLog {
  private Logger logger = new SysErrLog();

  void set(Logger replacement) {
    logger = replacement;
  }

  void message(String text) {
    logger.logMessage(text);
  }

  void status(String text) {
    logger.statusMessage(text);
  }

  /** Lets the bird walk. */
  void started() {
    if (logger instanceof TaskLogger bird) {
      bird.taskStarted();
    }
  }

  /** Lets the bird sit, unless other tasks are running. */
  void finished() {
    if (logger instanceof TaskLogger bird) {
      bird.taskFinished();
    }
  }
}
