// SPDX-License-Identifier: GPL-3.0-or-later
package weka.gui.explorer;

import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JOptionPane;
import javax.swing.JProgressBar;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import weka.gui.PropertyPanel;
import weka.gui.ResultHistoryPanel;

/** The Explorer's tab for mixtures, whose parts have names, and the actions of a user there. */
final class MixtureTabUser {
  private final Container tab;

  MixtureTabUser(Container tab) {
    this.tab = tab;
  }

  private <T extends Component> T part(Class<T> type, String name) throws Exception {
    return Windows.ask(() -> Windows.named(tab, type, name));
  }

  /** Types the options. */
  void configure(String options) throws Exception {
    RightClick.enterConfiguration(
        part(PropertyPanel.class, "optionsPanel"), "weka.clusterers.GaussianMixture " + options);
  }

  /** Presses a button, without waiting for what it does. */
  void press(String button) throws Exception {
    AbstractButton part = part(AbstractButton.class, button);
    Windows.await(button + " to be ready", part::isEnabled);
    SwingUtilities.invokeLater(part::doClick);
  }

  /** Starts, and waits for the result and its chart. */
  void fit() throws Exception {
    int before = results().size();
    press("startButton");
    Windows.await("a result", () -> results().size() > before);
    awaitReady();
    Charts.in(charts()).picture();
  }

  /** Waits until something can be started. */
  void awaitReady() throws Exception {
    AbstractButton start = part(AbstractButton.class, "startButton");
    AbstractButton stop = part(AbstractButton.class, "stopButton");
    Windows.await("the tab to be ready", () -> start.isEnabled() && !stop.isEnabled());
  }

  /** Waits until some of a search's models are fitted, and returns how many of how many. */
  String awaitProgress() throws Exception {
    JProgressBar bar = part(JProgressBar.class, "progressBar");
    Windows.await("progress", () -> bar.getValue() > 0);
    return Windows.ask(() -> bar.getValue() + " of " + bar.getMaximum());
  }

  /** The names of the results. */
  List<String> results() throws Exception {
    ResultHistoryPanel history = part(ResultHistoryPanel.class, "resultList");
    return Windows.ask(
        () ->
            IntStream.range(0, history.getList().getModel().getSize())
                .mapToObj(history::getNameAtIndex)
                .toList());
  }

  /** The report that is seen. */
  String report() throws Exception {
    JTextArea report = part(JTextArea.class, "report");
    return Windows.ask(report::getText);
  }

  /** Where the charts are. */
  Container charts() throws Exception {
    return part(Container.class, "charts");
  }

  /** Saves the result by one of the buttons. */
  void save(String button, Path file) throws Exception {
    press(button);
    Windows.chooseFile(file);
    Windows.await("the file " + file, () -> file.toFile().length() > 0);
  }

  /** Starts a fit that fails, and returns the text of the dialog. */
  String fail() throws Exception {
    press("startButton");
    JOptionPane dialog = Windows.shown(JOptionPane.class);
    String message = Windows.ask(() -> String.valueOf(dialog.getMessage()));
    RightClick.answer(dialog);
    return message;
  }
}
