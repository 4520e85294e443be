// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.swing.JList;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mixtura.weka.WekaData;
import weka.gui.ResultHistoryPanel;

/** The menu of the result list. */
class ResultActionsTest {
  private final List<Result> edited = new ArrayList<>();
  private final ResultPane pane = TabDriver.of(ResultPane::new);
  private final ResultList results = TabDriver.of(() -> new ResultList(pane, () -> {}));
  private final ResultActions actions = TabDriver.of(this::actions);
  private final JPopupMenu menu = TabDriver.of(actions::menu);

  private ResultActions actions() {
    return new ResultActions(
        results, new TabDriver.Answers(), new TabLog(), result -> {}, edited::add);
  }

  @BeforeEach
  void addTwo() throws Exception {
    for (String options : List.of("-N 1", "-N 2")) {
      MixtureFit fit =
          new MixtureFit(
              WekaData.withOptions(options), new ChosenData(WekaData.iris(), List.of(4)));
      Result result = fit.call();
      TabDriver.on(() -> results.add(result));
    }
  }

  private JList<?> list() {
    return ((ResultHistoryPanel) results.panel().getComponent(0)).getList();
  }

  private JMenuItem item(String name) {
    return Arrays.stream(menu.getSubElements())
        .map(JMenuItem.class::cast)
        .filter(item -> item.getText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void select(int... indices) {
    TabDriver.on(() -> list().setSelectedIndices(indices));
    TabDriver.on(() -> actions.refresh(true));
  }

  @Test
  void deletesWhatIsSelected() {
    select(0);
    TabDriver.on(() -> item("Delete").doClick());
    assertEquals(1, list().getModel().getSize());
    select(0);
    assertEquals(2, results.selected().orElseThrow().clusterer().getNumComponents());
  }

  @Test
  void deletesSeveral() {
    select(0, 1);
    assertTrue(item("Delete").isEnabled());
    assertFalse(item("Save model...").isEnabled());
    TabDriver.on(() -> item("Delete").doClick());
    assertEquals(0, list().getModel().getSize());
    select();
    assertFalse(item("Delete").isEnabled());
  }

  @Test
  void handsOptionsToTheEditor() {
    select(0);
    TabDriver.on(() -> item("Re-apply this model's configuration").doClick());
    assertEquals(1, edited.get(0).clusterer().getNumComponents());
  }
}
