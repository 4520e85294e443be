// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import java.util.Arrays;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataValue;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NotConfigurableException;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.util.ColumnFilter;

/** One of the columns that a filter offers; null if none is wanted. */
public class DialogComponentColumnNameSelection extends DialogComponent {

  private final JComboBox<String> box = new JComboBox<>();
  private final JLabel label;
  private final int inPort;
  private final boolean required;
  private final boolean offersNone;
  private ColumnFilter filter;

  public DialogComponentColumnNameSelection(
      SettingsModelString model, String label, int inPort, ColumnFilter filter) {
    this(model, label, inPort, true, filter);
  }

  @SuppressWarnings("unchecked") // KNIME's signature
  public DialogComponentColumnNameSelection(
      SettingsModelString model, String label, int inPort, Class<? extends DataValue>... classes) {
    this(model, label, inPort, true, classes);
  }

  @SuppressWarnings("unchecked") // KNIME's signature
  public DialogComponentColumnNameSelection(
      SettingsModelString model,
      String label,
      int inPort,
      boolean required,
      Class<? extends DataValue>... classes) {
    this(model, label, inPort, required, false, classes);
  }

  @SuppressWarnings("unchecked") // KNIME's signature
  public DialogComponentColumnNameSelection(
      SettingsModelString model,
      String label,
      int inPort,
      boolean required,
      boolean offersNone,
      Class<? extends DataValue>... classes) {
    this(model, label, inPort, required, offersNone, filter(classes));
  }

  public DialogComponentColumnNameSelection(
      SettingsModelString model, String label, int inPort, boolean required, ColumnFilter filter) {
    this(model, label, inPort, required, false, filter);
  }

  public DialogComponentColumnNameSelection(
      SettingsModelString model,
      String label,
      int inPort,
      boolean required,
      boolean offersNone,
      ColumnFilter filter) {
    super(model);
    this.label = new JLabel(label);
    this.inPort = inPort;
    this.required = required;
    this.offersNone = offersNone;
    this.filter = filter;
    getComponentPanel().add(this.label);
    getComponentPanel().add(box);
    model.addChangeListener(event -> updateComponent());
  }

  private static ColumnFilter filter(Class<? extends DataValue>[] classes) {
    return new ColumnFilter() {
      @Override
      public boolean includeColumn(DataColumnSpec column) {
        return Arrays.stream(classes).anyMatch(column.getType()::isCompatible);
      }

      @Override
      public String allFilteredMsg() {
        return "No column in the input can be read as " + Arrays.toString(classes);
      }
    };
  }

  public final DataColumnSpec getSelectedAsSpec() {
    return box.getSelectedItem() == null
            || !(getLastTableSpec(inPort) instanceof DataTableSpec spec)
        ? null
        : spec.getColumnSpec((String) box.getSelectedItem());
  }

  public final String getSelected() {
    return (String) box.getSelectedItem();
  }

  @Override
  protected void updateComponent() {
    String wanted = ((SettingsModelString) getModel()).getStringValue();
    box.removeAllItems();
    if (offersNone) {
      box.addItem(null);
    }
    if (getLastTableSpec(inPort) instanceof DataTableSpec spec) {
      spec.stream()
          .filter(filter::includeColumn)
          .map(DataColumnSpec::getName)
          .forEach(box::addItem);
    }
    box.setSelectedItem(wanted);
    setEnabledComponents(getModel().isEnabled());
  }

  @Override
  protected void validateSettingsBeforeSave() throws InvalidSettingsException {
    ((SettingsModelString) getModel()).setStringValue(getSelected());
  }

  @Override
  protected void checkConfigurabilityBeforeLoad(PortObjectSpec[] specs)
      throws NotConfigurableException {
    if (!required) {
      return;
    }
    if (!(specs[inPort] instanceof DataTableSpec spec)) {
      throw new NotConfigurableException("There is no table at port " + inPort);
    }
    if (spec.stream().noneMatch(filter::includeColumn)) {
      throw new NotConfigurableException(filter.allFilteredMsg());
    }
  }

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

  public void setColumnFilter(ColumnFilter filter) throws NotConfigurableException {
    this.filter = filter;
    updateComponent();
  }
}
