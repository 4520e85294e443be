// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import java.text.ParseException;
import javax.swing.JLabel;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NotConfigurableException;
import org.knime.core.node.port.PortObjectSpec;

/** A number with a spinner. */
public class DialogComponentNumber extends DialogComponent {

  private final JSpinner spinner;
  private final JLabel label;

  public DialogComponentNumber(SettingsModelNumber model, String label, Number step) {
    this(model, label, step, 10);
  }

  public DialogComponentNumber(SettingsModelNumber model, String label, Number step, int width) {
    super(model);
    this.label = new JLabel(label);
    spinner = new JSpinner(spinnerModel(model, step));
    ((JSpinner.DefaultEditor) spinner.getEditor()).getTextField().setColumns(width);
    getComponentPanel().add(this.label);
    getComponentPanel().add(spinner);
    model.addChangeListener(event -> updateComponent());
    spinner.addChangeListener(event -> updateModel());
    updateComponent();
  }

  private static SpinnerNumberModel spinnerModel(SettingsModelNumber model, Number step) {
    Comparable<?> lower = null;
    Comparable<?> upper = null;
    if (model instanceof SettingsModelIntegerBounded bounded) {
      lower = bounded.getLowerBound();
      upper = bounded.getUpperBound();
    } else if (model instanceof SettingsModelDoubleBounded bounded) {
      lower = bounded.getLowerBound();
      upper = bounded.getUpperBound();
    } else if (model instanceof SettingsModelLongBounded bounded) {
      lower = bounded.getLowerBound();
      upper = bounded.getUpperBound();
    }
    return new SpinnerNumberModel(model.number(), lower, upper, step);
  }

  private void updateModel() {
    ((SettingsModelNumber) getModel()).setText(spinner.getValue().toString());
  }

  @Override
  protected void updateComponent() {
    Number value = ((SettingsModelNumber) getModel()).number();
    if (!value.equals(spinner.getValue())) {
      spinner.setValue(value);
    }
    setEnabledComponents(getModel().isEnabled());
  }

  @Override
  protected void validateSettingsBeforeSave() throws InvalidSettingsException {
    try {
      spinner.commitEdit();
      updateModel();
    } catch (ParseException | IllegalArgumentException e) {
      throw new InvalidSettingsException("Not a number that is allowed: " + e.getMessage(), e);
    }
  }

  @Override
  protected void checkConfigurabilityBeforeLoad(PortObjectSpec[] specs)
      throws NotConfigurableException {}

  @Override
  protected void setEnabledComponents(boolean enabled) {
    spinner.setEnabled(enabled);
    label.setEnabled(enabled);
  }

  @Override
  public void setToolTipText(String text) {
    spinner.setToolTipText(text);
    label.setToolTipText(text);
  }

  public JSpinner getSpinner() {
    return spinner;
  }

  public JLabel getLabel() {
    return label;
  }
}
