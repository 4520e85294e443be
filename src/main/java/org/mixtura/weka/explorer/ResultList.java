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

/** The list of results, which is Weka's history list. */
final class ResultList {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final ResultHistoryPanel history;
  private final JPanel panel = new JPanel(new BorderLayout());

  /**
   * An empty list.
   *
   * @param pane shows the report of the selected result
   * @param changed called when the selection has changed
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

  /** A name with the time, as in Weka's own tabs; results of the same second are numbered. */
  private String unusedName() {
    String time = LocalTime.now(ZoneId.systemDefault()).format(TIME) + " - GaussianMixture";
    String name = time;
    for (int i = 2; history.getNamedBuffer(name) != null; i++) {
      name = time + " (" + i + ")";
    }
    return name;
  }

  /** The selected result; empty if none or several are selected. */
  Optional<Result> selected() {
    return history.getList().getSelectedIndices().length == 1
        ? Optional.of((Result) history.getSelectedObject())
        : Optional.empty();
  }

  /** Whether any results are selected. */
  boolean anySelected() {
    return !history.getList().isSelectionEmpty();
  }

  /** Opens the report of the selected result in a window of its own, as Weka's tabs do. */
  void openWindow() {
    history.openFrame(history.getSelectedName());
  }

  /** Deletes the selected results. */
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

  /** Selects the result under the pointer, unless it is selected already, alone or with others. */
  private static void selectAt(JList<?> list, MouseEvent event) {
    int index = list.locationToIndex(event.getPoint());
    if (index >= 0 && !list.isSelectedIndex(index)) {
      list.setSelectedIndex(index);
    }
  }
}
