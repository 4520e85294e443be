// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import java.awt.BorderLayout;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import weka.gui.ResultHistoryPanel;

/** The results so far in Weka's history list. */
final class ResultList {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final ResultHistoryPanel history;
  private final JPanel panel = new JPanel(new BorderLayout());

  /**
   * An empty list.
   *
   * @param pane where Weka's list shows reports
   * @param changed called when another result is selected, or none
   */
  ResultList(ResultPane pane, Runnable changed) {
    history = new ResultHistoryPanel(pane.report());
    history.setName("resultList");
    history.setHandleRightClicks(false);
    history
        .getSelectionModel()
        .addListSelectionListener(
            event -> {
              if (!event.getValueIsAdjusting()) {
                changed.run();
              }
            });
    panel.setBorder(BorderFactory.createTitledBorder("Result list (right-click for options)"));
    panel.add(history, BorderLayout.CENTER);
  }

  JPanel panel() {
    return panel;
  }

  /** Adds a result and selects it. */
  void add(Result result) {
    String name = unusedName();
    history.addResult(name, buffer(result.report()));
    history.addObject(name, result);
    history.setSingle(name);
  }

  @SuppressWarnings("JdkObsolete") // Weka's list takes no other
  private static StringBuffer buffer(String text) {
    return new StringBuffer(text);
  }

  /** As in Weka's own tabs; results of the same second are counted. */
  private String unusedName() {
    String time = LocalTime.now(ZoneId.systemDefault()).format(TIME) + " - GaussianMixture";
    String name = time;
    for (int i = 2; history.getNamedBuffer(name) != null; i++) {
      name = time + " (" + i + ")";
    }
    return name;
  }

  /** None if none or several are selected. */
  Optional<Result> selected() {
    return history.getList().getSelectedIndices().length == 1
        ? Optional.of((Result) history.getSelectedObject())
        : Optional.empty();
  }

  /** Whether any are selected. */
  boolean anySelected() {
    return !history.getList().isSelectionEmpty();
  }

  /** Opens the report of the selected one in a window of its own, as Weka does. */
  void openWindow() {
    history.openFrame(history.getSelectedName());
  }

  /** Deletes those that are selected. */
  void deleteSelected() {
    history.removeResults(history.getList().getSelectedIndices());
  }

  /** Sets the menu that a right-click shows. */
  void setMenu(JPopupMenu menu) {
    JList<?> list = history.getList();
    list.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent event) {
            show(event);
          }

          @Override
          public void mouseReleased(MouseEvent event) {
            show(event);
          }

          private void show(MouseEvent event) {
            if (event.isPopupTrigger()) {
              selectAt(list, event);
              menu.show(list, event.getX(), event.getY());
            }
          }
        });
  }

  /** The menu is about the result under the pointer, or about several if it is one of these. */
  private static void selectAt(JList<?> list, MouseEvent event) {
    int index = list.locationToIndex(event.getPoint());
    if (index >= 0 && !list.isSelectedIndex(index)) {
      list.setSelectedIndex(index);
    }
  }
}
