// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import java.awt.Dimension;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.port.PortObjectSpec;

/** Some of some texts. */
public final class DialogComponentStringListSelection extends DialogComponent {

  private final JList<String> list;
  private final JLabel label;
  private final boolean required;
  private Collection<String> choices;

  public DialogComponentStringListSelection(
      SettingsModelStringArray model, String label, String... choices) {
    this(model, label, Arrays.asList(choices), true, 5);
  }

  public DialogComponentStringListSelection(
      SettingsModelStringArray model,
      String label,
      Collection<String> choices,
      boolean required,
      int visibleRows) {
    this(
        model,
        label,
        choices,
        ListSelectionModel.MULTIPLE_INTERVAL_SELECTION,
        required,
        visibleRows);
  }

  public DialogComponentStringListSelection(
      SettingsModelStringArray model,
      String label,
      Collection<String> choices,
      int selectionMode,
      boolean required,
      int visibleRows) {
    super(model);
    this.label = new JLabel(label);
    this.choices = choices;
    this.required = required;
    list = new JList<>(choices.toArray(String[]::new));
    list.setSelectionMode(selectionMode);
    list.setVisibleRowCount(visibleRows);
    getComponentPanel().add(this.label);
    getComponentPanel().add(list);
    model.addChangeListener(event -> updateComponent());
    updateComponent();
  }

  @Override
  protected void updateComponent() {
    List<String> all = List.copyOf(choices);
    String[] wanted = ((SettingsModelStringArray) getModel()).getStringArrayValue();
    list.setSelectedIndices(
        Arrays.stream(wanted == null ? new String[0] : wanted)
            .mapToInt(all::indexOf)
            .filter(i -> i >= 0)
            .toArray());
    setEnabledComponents(getModel().isEnabled());
  }

  @Override
  protected void validateSettingsBeforeSave() throws InvalidSettingsException {
    if (required && list.isSelectionEmpty()) {
      throw new InvalidSettingsException("Nothing is selected in the list.");
    }
    ((SettingsModelStringArray) getModel())
        .setStringArrayValue(list.getSelectedValuesList().toArray(String[]::new));
  }

  @Override
  protected void checkConfigurabilityBeforeLoad(PortObjectSpec[] specs) {}

  @Override
  protected void setEnabledComponents(boolean enabled) {
    list.setEnabled(enabled);
    label.setEnabled(enabled);
  }

  @Override
  public void setToolTipText(String text) {
    list.setToolTipText(text);
    label.setToolTipText(text);
  }

  public void setSizeComponents(int width, int height) {
    list.setPreferredSize(new Dimension(width, height));
  }

  public void setVisibleRowCount(int rows) {
    list.setVisibleRowCount(rows);
  }

  public void replaceListItems(Collection<String> choices, String... selected) {
    this.choices = choices;
    list.setListData(choices.toArray(String[]::new));
    if (selected.length > 0) {
      ((SettingsModelStringArray) getModel()).setStringArrayValue(selected);
    }
    updateComponent();
  }
}
