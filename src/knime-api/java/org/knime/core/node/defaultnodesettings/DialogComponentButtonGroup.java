// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.AbstractButton;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JRadioButton;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.util.ButtonGroupEnumInterface;

/** One of some texts, each with a button. */
public class DialogComponentButtonGroup extends DialogComponent {

  private final Map<String, JRadioButton> buttons = new LinkedHashMap<>();

  public DialogComponentButtonGroup(
      SettingsModelString model,
      String label,
      boolean vertical,
      ButtonGroupEnumInterface[] choices) {
    super(model);
    for (ButtonGroupEnumInterface choice : choices) {
      add(choice.getText(), choice.getActionCommand()).setToolTipText(choice.getToolTip());
    }
    start(label);
  }

  public DialogComponentButtonGroup(
      SettingsModelString model,
      String label,
      boolean vertical,
      String[] texts,
      String[] actionCommands) {
    super(model);
    for (int i = 0; i < texts.length; i++) {
      add(texts[i], actionCommands[i]);
    }
    start(label);
  }

  public DialogComponentButtonGroup(
      SettingsModelString model, boolean vertical, String label, String... choices) {
    this(model, label, vertical, choices, choices);
  }

  private JRadioButton add(String text, String actionCommand) {
    JRadioButton button = new JRadioButton(text);
    button.setActionCommand(actionCommand);
    button.addActionListener(
        event -> ((SettingsModelString) getModel()).setStringValue(actionCommand));
    buttons.put(actionCommand, button);
    getComponentPanel().add(button);
    return button;
  }

  private void start(String label) {
    ButtonGroup group = new ButtonGroup();
    buttons.values().forEach(group::add);
    if (label != null) {
      getComponentPanel().setBorder(BorderFactory.createTitledBorder(label));
    }
    getModel().addChangeListener(event -> updateComponent());
    updateComponent();
  }

  public AbstractButton getButton(String actionCommand) {
    return buttons.get(actionCommand);
  }

  @Override
  protected void updateComponent() {
    JRadioButton wanted = buttons.get(((SettingsModelString) getModel()).getStringValue());
    if (wanted != null) {
      wanted.setSelected(true);
    }
    setEnabledComponents(getModel().isEnabled());
  }

  @Override
  protected void validateSettingsBeforeSave() {
    buttons.forEach(
        (actionCommand, button) -> {
          if (button.isSelected()) {
            ((SettingsModelString) getModel()).setStringValue(actionCommand);
          }
        });
  }

  @Override
  protected void checkConfigurabilityBeforeLoad(PortObjectSpec[] specs) {}

  @Override
  protected void setEnabledComponents(boolean enabled) {
    buttons.values().forEach(button -> button.setEnabled(enabled));
  }

  @Override
  public void setToolTipText(String text) {
    getComponentPanel().setToolTipText(text);
  }
}
