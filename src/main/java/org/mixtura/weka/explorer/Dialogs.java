// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import java.nio.file.Path;
import java.util.Optional;

/** What the tab tells and asks in windows of their own. */
interface Dialogs {
  /** Shows an error, and returns when it was read. */
  void error(String title, String message);

  /**
   * Asks where to save something.
   *
   * @param title of the window
   * @param ending of the file's name, with its dot; it is added if it was not typed
   * @return none if nothing is to be saved, or if an existing file is to be kept
   */
  Optional<Path> saveAs(String title, String ending);
}
