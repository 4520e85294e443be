// SPDX-License-Identifier: GPL-3.0-or-later
package weka.gui.explorer;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.JMenuItem;
import javax.swing.JOptionPane;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import weka.gui.PropertyPanel;

/** Menus that a click with the right button brings up; among them the way to type options. */
final class RightClick {
  private RightClick() {}

  /** Types a class and its options into the editor that a panel holds. */
  static void enterConfiguration(PropertyPanel panel, String line) throws Exception {
    List<PropertyPanel> inner = Windows.ask(() -> Windows.all(panel, PropertyPanel.class));
    PropertyPanel editor = inner.isEmpty() ? panel : inner.get(inner.size() - 1);
    JPopupMenu menu = Windows.ask(() -> on(editor, new Rectangle(editor.getSize())));
    JMenuItem item =
        Windows.all(menu, JMenuItem.class).stream()
            .filter(i -> i.getText().equals("Enter configuration..."))
            .findFirst()
            .orElseThrow();
    closeMenu();
    SwingUtilities.invokeLater(item::doClick);
    JOptionPane dialog = Windows.shown(JOptionPane.class);
    Windows.run(() -> Windows.all(dialog, JTextField.class).get(0).setText(line));
    answer(dialog);
  }

  /** Says OK, and waits until a dialog is gone. */
  static void answer(JOptionPane dialog) throws Exception {
    Windows.run(() -> Windows.button(dialog, "OK").doClick());
    Windows.await("the end of a dialog", () -> !dialog.isShowing());
  }

  /** Right-clicks in the middle of an area, and returns the menu that appears. */
  static JPopupMenu on(Component component, Rectangle area) {
    component.dispatchEvent(
        new MouseEvent(
            component,
            MouseEvent.MOUSE_CLICKED,
            System.currentTimeMillis(),
            InputEvent.BUTTON3_DOWN_MASK,
            (int) area.getCenterX(),
            (int) area.getCenterY(),
            1,
            true,
            MouseEvent.BUTTON3));
    return (JPopupMenu) MenuSelectionManager.defaultManager().getSelectedPath()[0];
  }

  /** Closes any menu. */
  static void closeMenu() throws Exception {
    Windows.run(() -> MenuSelectionManager.defaultManager().clearSelectedPath());
  }
}
