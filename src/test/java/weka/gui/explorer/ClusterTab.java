// SPDX-License-Identifier: GPL-3.0-or-later
package weka.gui.explorer;

import java.awt.Component;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.SwingUtilities;

/**
 * The Explorer's own tab for clusterers, and the actions of a user there. It is in this package
 * because the parts of that tab have no names.
 */
final class ClusterTab {
  /** What a result is compared with. */
  static final String CLASSES = "Classes to clusters evaluation";

  static final String TRAINING_SET = "Use training set";

  private final ClustererPanel panel;

  ClusterTab(ClustererPanel panel) {
    this.panel = panel;
  }

  /** Runs a clusterer in a mode, and returns the result's name. */
  String run(String line, String mode) throws Exception {
    RightClick.enterConfiguration(panel.m_CLPanel, line);
    int before = results().size();
    press(mode);
    press("Start");
    return result(before);
  }

  private void press(String text) throws Exception {
    Windows.run(() -> Windows.button(panel, text).doClick());
  }

  private String result(int before) throws Exception {
    Windows.await("a result", () -> results().size() > before && panel.m_StartBut.isEnabled());
    return results().get(before);
  }

  private List<String> results() throws Exception {
    return Windows.ask(
        () -> {
          List<String> names = new ArrayList<>();
          for (int i = 0; i < list().getModel().getSize(); i++) {
            names.add(String.valueOf(list().getModel().getElementAt(i)));
          }
          return names;
        });
  }

  private JList<?> list() {
    return panel.m_History.getList();
  }

  /** The text that is seen of the last result. */
  String output() throws Exception {
    return Windows.ask(() -> panel.m_OutText.getText());
  }

  /** The enabled items of a result's menu, those of menus within it after ">". */
  List<String> menu(String result) throws Exception {
    List<String> texts = Windows.ask(() -> texts(rightClick(result), ""));
    RightClick.closeMenu();
    return texts;
  }

  private static List<String> texts(JPopupMenu menu, String before) {
    List<String> texts = new ArrayList<>();
    for (Component part : menu.getComponents()) {
      if (part instanceof JMenu inner) {
        texts.addAll(texts(inner.getPopupMenu(), before + inner.getText() + " > "));
      } else if (part instanceof JMenuItem item && item.isEnabled()) {
        texts.add(before + item.getText());
      }
    }
    return texts;
  }

  private JPopupMenu rightClick(String result) throws Exception {
    int index = results().indexOf(result);
    list().setSelectedIndex(index);
    Rectangle cell = list().getCellBounds(index, index);
    return RightClick.on(list(), cell);
  }

  /** Chooses an item, without waiting for what it does. */
  void choose(String result, String text) throws Exception {
    JMenuItem item = Windows.ask(() -> item(rightClick(result), text));
    RightClick.closeMenu();
    SwingUtilities.invokeLater(item::doClick);
  }

  private static JMenuItem item(JPopupMenu menu, String text) {
    return Windows.all(menu, JMenuItem.class).stream()
        .flatMap(
            item ->
                item instanceof JMenu inner
                    ? Windows.all(inner.getPopupMenu(), JMenuItem.class).stream()
                    : Stream.of(item))
        .filter(item -> text.equals(item.getText()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the menu has no '" + text + "'"));
  }

  /** Saves a result's model. */
  void save(String result, Path file) throws Exception {
    choose(result, "Save model");
    Windows.chooseFile(file);
    Windows.await("the file " + file, () -> file.toFile().length() > 0);
  }

  /** Loads a model, and returns the name of its result. */
  String load(String result, Path file) throws Exception {
    int before = results().size();
    choose(result, "Load model");
    Windows.chooseFile(file);
    return result(before);
  }
}
