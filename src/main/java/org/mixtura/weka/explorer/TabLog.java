// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import weka.gui.Logger;
import weka.gui.SysErrLog;
import weka.gui.TaskLogger;

/** Weka's log, its status line and the bird; standard error until the Explorer hands over its. */
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

  /** The bird begins to walk. */
  void started() {
    if (logger instanceof TaskLogger bird) {
      bird.taskStarted();
    }
  }

  /** The bird sits down, if nothing else is running. */
  void finished() {
    if (logger instanceof TaskLogger bird) {
      bird.taskFinished();
    }
  }
}
