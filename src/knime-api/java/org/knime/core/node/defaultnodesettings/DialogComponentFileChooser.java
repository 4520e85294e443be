// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import javax.swing.BorderFactory;
import javax.swing.JTextField;
import javax.swing.event.ChangeListener;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NotConfigurableException;
import org.knime.core.node.port.PortObjectSpec;

/** A path or URL. */
public class DialogComponentFileChooser extends DialogComponent {

  private final JTextField field = new JTextField(40);

  public DialogComponentFileChooser(
      SettingsModelString model, String historyId, String... extensions) {
    this(model, historyId, 0, extensions);
  }

  public DialogComponentFileChooser(
      SettingsModelString model, String historyId, int dialogType, boolean directoryOnly) {
    this(model, historyId, dialogType, directoryOnly, new String[0]);
  }

  public DialogComponentFileChooser(
      SettingsModelString model, String historyId, int dialogType, String... extensions) {
    this(model, historyId, dialogType, false, extensions);
  }

  public DialogComponentFileChooser(
      SettingsModelString model,
      String historyId,
      int dialogType,
      boolean directoryOnly,
      String... extensions) {
    super(model);
    getComponentPanel().add(field);
    model.addChangeListener(event -> updateComponent());
    updateComponent();
  }

  @Override
  protected void updateComponent() {
    field.setText(((SettingsModelString) getModel()).getStringValue());
    setEnabledComponents(getModel().isEnabled());
  }

  @Override
  protected void validateSettingsBeforeSave() throws InvalidSettingsException {
    ((SettingsModelString) getModel()).setStringValue(field.getText());
  }

  @Override
  protected void checkConfigurabilityBeforeLoad(PortObjectSpec[] specs)
      throws NotConfigurableException {}

  @Override
  protected void setEnabledComponents(boolean enabled) {
    field.setEnabled(enabled);
  }

  @Override
  public void setToolTipText(String text) {
    field.setToolTipText(text);
  }

  public void setBorderTitle(String title) {
    getComponentPanel().setBorder(BorderFactory.createTitledBorder(title));
  }

  public void addChangeListener(ChangeListener listener) {
    getModel().addChangeListener(listener);
  }

  public void setAllowRemoteURLs(boolean allowed) {}

  public void setAllowSystemPropertySubstitution(boolean allowed) {}

  public void setDialogTypeSaveWithExtension(String extension) {}
}
