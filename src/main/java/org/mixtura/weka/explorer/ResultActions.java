// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import java.awt.FlowLayout;
import java.awt.event.ActionEvent;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;

/** The actions on the selected result, as buttons below it and as a menu of the result list. */
final class ResultActions {
  /** How a result is saved. */
  private interface Saver {
    void save(Result result, Path file) throws Exception;
  }

  private final ResultList results;
  private final Dialogs dialogs;
  private final TabLog log;

  private final Action saveModel =
      action("Save model...", () -> save("Save model", ".model", Result::saveModel));
  private final Action saveJson =
      action("Save as JSON...", () -> save("Save model as JSON", ".json", Result::saveJson));
  private final Action addToData;
  private final Action configure;
  private final Action open;
  private final Action delete;

  /**
   * Actions on the selected result.
   *
   * @param results the list with the selection
   * @param dialogs asks for files, and shows errors
   * @param log Weka's log
   * @param add appends the clusters of a result to the data
   * @param edit shows the options of a result in the editor
   */
  ResultActions(
      ResultList results,
      Dialogs dialogs,
      TabLog log,
      Consumer<Result> add,
      Consumer<Result> edit) {
    this.results = results;
    this.dialogs = dialogs;
    this.log = log;
    addToData = action("Add clusters to data", () -> results.selected().ifPresent(add));
    configure =
        action("Re-apply this model's configuration", () -> results.selected().ifPresent(edit));
    open = action("View report in separate window", results::openWindow);
    delete = action("Delete", results::deleteSelected);
    explain(saveModel, "Saves a .model file, for the Cluster tab and weka.Run -l");
    explain(saveJson, "Saves the mixture as JSON, for any program");
    explain(addToData, "Appends cluster and probabilities in the Preprocess tab");
  }

  private static Action action(String name, Runnable run) {
    return new AbstractAction(name) {
      private static final long serialVersionUID = 1L;

      @Override
      public void actionPerformed(ActionEvent event) {
        run.run();
      }
    };
  }

  private static void explain(Action action, String tooltip) {
    action.putValue(Action.SHORT_DESCRIPTION, tooltip);
  }

  JPanel buttons() {
    JPanel panel = new JPanel(new FlowLayout(FlowLayout.LEADING));
    panel.add(button("saveModel", saveModel));
    panel.add(button("saveJson", saveJson));
    panel.add(button("addToData", addToData));
    return panel;
  }

  private static JButton button(String name, Action action) {
    JButton button = new JButton(action);
    button.setName(name);
    return button;
  }

  JPopupMenu menu() {
    JPopupMenu menu = new JPopupMenu();
    menu.add(open);
    menu.add(delete);
    menu.addSeparator();
    menu.add(saveModel);
    menu.add(saveJson);
    menu.add(addToData);
    menu.addSeparator();
    menu.add(configure);
    return menu;
  }

  /**
   * Enables the actions that are possible now.
   *
   * @param scoring whether clusters can be appended to the data
   */
  void refresh(boolean scoring) {
    boolean one = results.selected().isPresent();
    saveModel.setEnabled(one);
    saveJson.setEnabled(one);
    addToData.setEnabled(one && scoring);
    configure.setEnabled(one);
    open.setEnabled(one);
    delete.setEnabled(results.anySelected());
  }

  private void save(String title, String ending, Saver saver) {
    Optional<Result> result = results.selected();
    if (result.isPresent()) {
      dialogs.saveAs(title, ending).ifPresent(file -> write(title, file, result.get(), saver));
    }
  }

  private void write(String title, Path file, Result result, Saver saver) {
    try {
      saver.save(result, file);
      log.message("Saved model to file '%s'".formatted(file));
      log.status("OK");
    } catch (Exception e) {
      String message = String.valueOf(e.getMessage());
      log.message(message);
      dialogs.error(title, message);
    }
  }
}
