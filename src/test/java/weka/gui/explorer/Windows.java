// SPDX-License-Identifier: GPL-3.0-or-later
package weka.gui.explorer;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.Frame;
import java.awt.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/**
 * Finds the parts of windows by type, name and text, operates them on Swing's own thread, and waits
 * for the effect: with a time limit, but never for a fixed time.
 */
final class Windows {
  private static final long PATIENCE_SECONDS = 40;
  private static final long PAUSE_MILLIS = 40;

  private Windows() {}

  /** Does something on Swing's thread that opens no dialog, and waits until it is done. */
  static void run(Runnable work) throws Exception {
    ask(
        () -> {
          work.run();
          return null;
        });
  }

  /** Computes a value on Swing's thread. */
  static <T> T ask(Callable<T> question) throws Exception {
    if (SwingUtilities.isEventDispatchThread()) {
      return question.call();
    }
    FutureTask<T> task = new FutureTask<>(question);
    SwingUtilities.invokeLater(task);
    try {
      return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new IllegalStateException("Swing does not answer", e);
    }
  }

  /** Waits until something is so. */
  static void await(String what, Callable<Boolean> isSo) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!ask(isSo)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("waited in vain for " + what + "; open are " + open());
      }
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  /** The windows that can be seen, with their texts if they are dialogs. */
  static List<String> open() throws Exception {
    return ask(() -> visible().map(Windows::described).toList());
  }

  private static Stream<Window> visible() {
    return Arrays.stream(Window.getWindows()).filter(Window::isShowing);
  }

  private static String described(Window window) {
    return title(window) + (window instanceof Dialog ? texts(window) : "");
  }

  private static String texts(Container container) {
    Stream<String> labels = all(container, JLabel.class).stream().map(JLabel::getText);
    Stream<String> fields = all(container, JTextComponent.class).stream().map(t -> t.getText());
    return Stream.concat(labels, fields)
        .filter(text -> text != null && !text.isBlank())
        .collect(Collectors.joining(", ", " (", ")"));
  }

  private static String title(Window window) {
    if (window instanceof Frame frame) {
      return frame.getTitle();
    }
    return window instanceof Dialog dialog ? dialog.getTitle() : "";
  }

  /** Waits for a window whose title begins so. */
  static Window titled(String beginning) throws Exception {
    Predicate<Window> wanted =
        window -> title(window) != null && title(window).startsWith(beginning);
    await("a window '" + beginning + "'", () -> visible().anyMatch(wanted));
    return ask(() -> visible().filter(wanted).findFirst().orElseThrow());
  }

  /** Waits for a part of any window. */
  static <T extends Component> T shown(Class<T> type) throws Exception {
    Callable<Stream<T>> parts =
        () -> visible().flatMap(w -> all(w, type).stream()).filter(Component::isShowing);
    await("a " + type.getSimpleName(), () -> parts.call().findFirst().isPresent());
    return ask(() -> parts.call().findFirst().orElseThrow());
  }

  /** Answers a file dialog. */
  static void chooseFile(Path file) throws Exception {
    JFileChooser chooser = shown(JFileChooser.class);
    run(
        () -> {
          chooser.setSelectedFile(file.toFile());
          chooser.approveSelection();
        });
  }

  /** All parts of a type. */
  static <T extends Component> List<T> all(Container container, Class<T> type) {
    List<T> found = new ArrayList<>();
    for (Component part : container.getComponents()) {
      if (type.isInstance(part)) {
        found.add(type.cast(part));
      }
      if (part instanceof Container inner) {
        found.addAll(all(inner, type));
      }
    }
    return found;
  }

  /** The part of a type and name. */
  static <T extends Component> T named(Container container, Class<T> type, String name) {
    return all(container, type).stream()
        .filter(part -> name.equals(part.getName()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "no %s is named '%s'".formatted(type.getSimpleName(), name)));
  }

  /** The button with a text. */
  static AbstractButton button(Container container, String text) {
    return all(container, AbstractButton.class).stream()
        .filter(button -> text.equals(button.getText()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no button says '" + text + "'"));
  }
}
