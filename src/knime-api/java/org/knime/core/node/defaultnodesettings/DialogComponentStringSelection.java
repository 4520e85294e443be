// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import java.awt.Dimension;
import java.awt.event.ItemEvent;
import java.util.Arrays;
import java.util.Collection;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NotConfigurableException;
import org.knime.core.node.port.PortObjectSpec;

/** One of some texts. */
public final class DialogComponentStringSelection extends DialogComponent {

  private final JComboBox<String> box = new JComboBox<>();
  private final JLabel label;

  public DialogComponentStringSelection(
      SettingsModelString model, String label, String... choices) {
    this(model, label, Arrays.asList(choices));
  }

  public DialogComponentStringSelection(
      SettingsModelString model, String label, Collection<String> choices) {
    this(model, label, choices, false);
  }

  public DialogComponentStringSelection(
      SettingsModelString model, String label, Collection<String> choices, boolean editable) {
    super(model);
    this.label = new JLabel(label);
    for (String choice : choices) {
      if (choice == null) {
        throw new NullPointerException("A choice is null");
      }
      box.addItem(choice);
    }
    if (box.getItemCount() == 0) {
      throw new NullPointerException("There is nothing to choose from");
    }
    box.setEditable(editable);
    getComponentPanel().add(this.label);
    getComponentPanel().add(box);
    model.addChangeListener(event -> updateComponent());
    updateComponent();
    box.addItemListener(
        event -> {
          if (event.getStateChange() == ItemEvent.SELECTED) {
            updateModel();
          }
        });
  }

  private void updateModel() {
    ((SettingsModelString) getModel()).setStringValue((String) box.getSelectedItem());
  }

  @Override
  protected void updateComponent() {
    box.setSelectedItem(((SettingsModelString) getModel()).getStringValue());
    setEnabledComponents(getModel().isEnabled());
  }

  @Override
  protected void validateSettingsBeforeSave() throws InvalidSettingsException {
    if (box.getSelectedItem() == null) {
      throw new InvalidSettingsException("Please select an item from the list.");
    }
    updateModel();
  }

  @Override
  protected void checkConfigurabilityBeforeLoad(PortObjectSpec[] specs)
      throws NotConfigurableException {}

  @Override
  protected void setEnabledComponents(boolean enabled) {
    box.setEnabled(enabled);
    label.setEnabled(enabled);
  }

  @Override
  public void setToolTipText(String text) {
    box.setToolTipText(text);
    label.setToolTipText(text);
  }

  public void setSizeComponents(int width, int height) {
    box.setPreferredSize(new Dimension(width, height));
  }

  public void replaceListItems(Collection<String> choices, String selected) {
    String wanted =
        selected == null ? ((SettingsModelString) getModel()).getStringValue() : selected;
    box.removeAllItems();
    choices.forEach(box::addItem);
    box.setSelectedItem(choices.contains(wanted) ? wanted : choices.iterator().next());
  }
}
