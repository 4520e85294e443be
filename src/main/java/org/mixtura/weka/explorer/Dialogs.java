// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import java.nio.file.Path;
import java.util.Optional;

/** The dialogs of the tab; tests replace them. */
interface Dialogs {
  /** Shows an error, and returns when the user has closed the dialog. */
  void error(String title, String message);

  /**
   * Lets the user choose a file to save to.
   *
   * @param title title of the dialog
   * @param ending ending of the file's name, with its dot; it is added if the name lacks it
   * @return empty if the user cancels, or does not want to replace an existing file
   */
  Optional<Path> saveAs(String title, String ending);
}
