// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import java.awt.Component;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import weka.gui.ExtensionFileFilter;
import weka.gui.WekaFileChooser;

/** The dialogs as windows, as in Weka's own tabs. */
final class WekaDialogs implements Dialogs {
  /** Maximum number of characters in a line of a message. */
  private static final int MAX_CHARACTERS = 100;

  private final Component parent;

  /** The folder that was used last; initially the working folder, as in Weka. */
  private File folder = new File(System.getProperty("user.dir"));

  WekaDialogs(Component parent) {
    this.parent = parent;
  }

  @Override
  public void error(String title, String message) {
    JDialog dialog = new Wrapped(message).createDialog(parent, title);
    dialog.setVisible(true);
    dialog.dispose();
  }

  /** A message that is broken into lines, so that it fits on the screen. */
  private static final class Wrapped extends JOptionPane {
    private static final long serialVersionUID = 1L;

    Wrapped(String message) {
      super(message, ERROR_MESSAGE);
    }

    @Override
    public int getMaxCharactersPerLineCount() {
      return MAX_CHARACTERS;
    }
  }

  @Override
  public Optional<Path> saveAs(String title, String ending) {
    JFileChooser chooser = new WekaFileChooser(folder);
    chooser.setDialogTitle(title);
    chooser.setFileFilter(new ExtensionFileFilter(ending, "Files that end in " + ending));
    if (chooser.showSaveDialog(parent) != JFileChooser.APPROVE_OPTION) {
      return Optional.empty();
    }
    folder = chooser.getCurrentDirectory();
    Path file = withEnding(chooser.getSelectedFile().toPath(), ending);
    return Files.exists(file) && !replaces(title, file) ? Optional.empty() : Optional.of(file);
  }

  /** The file with the ending appended, unless its name has it in upper or lower case. */
  static Path withEnding(Path file, String ending) {
    String name = String.valueOf(file.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(ending)
        ? file
        : file.resolveSibling(name + ending);
  }

  private boolean replaces(String title, Path file) {
    return JOptionPane.showConfirmDialog(
            parent, "'%s' exists. Replace it?".formatted(file), title, JOptionPane.YES_NO_OPTION)
        == JOptionPane.YES_OPTION;
  }
}
