// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JTextArea;
import org.mixtura.weka.WekaData;
import weka.clusterers.GaussianMixture;
import weka.core.Instances;
import weka.gui.Logger;
import weka.gui.ResultHistoryPanel;
import weka.gui.TaskLogger;
import weka.gui.explorer.PreprocessPanel;

/** Drives a tab without the Explorer around it, as a user does. */
final class TabDriver {
  private static final long PATIENCE = 60_000_000_000L;

  final Log log = new Log();
  final Answers answers = new Answers();
  final Preprocess preprocess = new Preprocess();
  final MixtureTab tab = of(() -> new MixtureTab(answers));

  TabDriver() {
    tab.setLog(log);
    tab.setPreprocess(() -> preprocess);
  }

  /** Records messages. */
  static final class Log implements Logger, TaskLogger {
    final List<String> messages = new ArrayList<>();
    String status = "";
    int running;

    @Override
    public void logMessage(String message) {
      messages.add(message);
    }

    @Override
    public void statusMessage(String message) {
      status = message;
    }

    @Override
    public void taskStarted() {
      running++;
    }

    @Override
    public void taskFinished() {
      running--;
    }
  }

  /** Answers with a file, and records errors. */
  static final class Answers implements Dialogs {
    final List<String> errors = new ArrayList<>();
    Path file;

    @Override
    public void error(String title, String message) {
      errors.add(message);
    }

    @Override
    public Optional<Path> saveAs(String title, String ending) {
      return Optional.ofNullable(file);
    }
  }

  /** Weka's panel, which passes its data to the tab alone. */
  final class Preprocess extends PreprocessPanel {
    private static final long serialVersionUID = 1L;

    transient Instances undo;

    @Override
    public void setInstances(Instances data) {
      m_Instances = data;
      tab.setInstances(data);
    }

    @Override
    public void addUndoPoint() {
      undo = m_Instances;
    }
  }

  static TabDriver with(Instances data) {
    TabDriver driver = new TabDriver();
    driver.load(data);
    return driver;
  }

  static TabDriver with(Instances data, String options) {
    TabDriver driver = with(data);
    driver.options(options);
    return driver;
  }

  void load(Instances data) {
    on(() -> preprocess.setInstances(data));
  }

  void options(String options) {
    on(() -> tab.edit(WekaData.withOptions(options)));
  }

  void click(String button) {
    on(() -> ((JButton) part(button)).doClick());
  }

  /** Starts a fit and waits for its end. */
  void fit() {
    click("startButton");
    await();
  }

  /** Waits until nothing is running. */
  void await() {
    until(() -> of(() -> part("ignoreButton").isEnabled()));
  }

  /** Waits, but not for ever. */
  static void until(Supplier<Boolean> condition) {
    long end = System.nanoTime() + PATIENCE;
    while (!condition.get()) {
      assertTrue(System.nanoTime() < end, "waited in vain");
      Thread.onSpinWait();
    }
  }

  boolean enabled(String name) {
    return of(() -> part(name).isEnabled());
  }

  String tooltip(String button) {
    return of(() -> ((JButton) part(button)).getToolTipText());
  }

  String chosenClass() {
    return of(() -> (String) ((JComboBox<?>) part("classCombo")).getSelectedItem());
  }

  void chooseClass(int index) {
    on(() -> ((JComboBox<?>) part("classCombo")).setSelectedIndex(index));
  }

  String report() {
    return of(() -> ((JTextArea) part("report")).getText());
  }

  ResultHistoryPanel list() {
    return (ResultHistoryPanel) part("resultList");
  }

  int results() {
    return of(() -> list().getList().getModel().getSize());
  }

  GaussianMixture built() {
    return of(() -> ((Result) list().getSelectedObject()).clusterer());
  }

  /** A component by its name. */
  Component part(String name) {
    return part(tab, name).orElseThrow(() -> new AssertionError("no component " + name));
  }

  private static Optional<Component> part(Container container, String name) {
    for (Component part : container.getComponents()) {
      Optional<Component> found =
          name.equals(part.getName())
              ? Optional.of(part)
              : part instanceof Container inner ? part(inner, name) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Does something in Swing's thread. */
  static void on(Runnable action) {
    try {
      EventQueue.invokeAndWait(action);
    } catch (InterruptedException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Computes a value in Swing's thread. */
  static <T> T of(Supplier<T> question) {
    AtomicReference<T> answer = new AtomicReference<>();
    on(() -> answer.set(question.get()));
    return answer.get();
  }
}
