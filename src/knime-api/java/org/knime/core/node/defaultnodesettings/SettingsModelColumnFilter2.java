// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataValue;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.NotConfigurableException;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.util.filter.InputFilter;
import org.knime.core.node.util.filter.NameFilterConfiguration;
import org.knime.core.node.util.filter.column.DataColumnSpecFilterConfiguration;
import org.knime.core.node.util.filter.column.DataTypeColumnFilter;

/** A choice of columns. By default all that the type filter lets pass. */
@SuppressWarnings({"unchecked", "ProtectedMembersInFinalClass"}) // KNIME's signatures
public final class SettingsModelColumnFilter2 extends SettingsModel {
  private DataColumnSpecFilterConfiguration configuration;
  private int inPort = -1;

  public SettingsModelColumnFilter2(String key) {
    this(new DataColumnSpecFilterConfiguration(key));
  }

  @SuppressWarnings("unchecked") // KNIME's signature
  public SettingsModelColumnFilter2(String key, Class<? extends DataValue>... allowed) {
    this(new DataColumnSpecFilterConfiguration(key, new DataTypeColumnFilter(allowed)));
  }

  @SuppressWarnings("unchecked") // KNIME's signature
  public SettingsModelColumnFilter2(
      String key, boolean enableTypeFilter, Class<? extends DataValue>... allowed) {
    this(
        key,
        new DataTypeColumnFilter(allowed),
        NameFilterConfiguration.FILTER_BY_NAMEPATTERN
            | (enableTypeFilter ? DataColumnSpecFilterConfiguration.FILTER_BY_DATATYPE : 0));
  }

  public SettingsModelColumnFilter2(String key, InputFilter<DataColumnSpec> filter, int enabled) {
    this(new DataColumnSpecFilterConfiguration(key, filter, enabled));
  }

  private SettingsModelColumnFilter2(DataColumnSpecFilterConfiguration configuration) {
    this.configuration = configuration;
  }

  @Override
  protected SettingsModelColumnFilter2 createClone() {
    return new SettingsModelColumnFilter2(configuration.clone());
  }

  @Override
  protected String getModelTypeID() {
    return "SMID_columnfilter";
  }

  @Override
  protected String getConfigName() {
    return configuration.getConfigRootName();
  }

  public void loadDefaults(DataTableSpec spec) {
    configuration.loadDefaults(spec, true);
  }

  public void loadDefaults(
      DataTableSpec spec, InputFilter<DataColumnSpec> filter, boolean filterDefinesIncludes) {
    configuration.loadDefault(spec, filter, filterDefinesIncludes);
  }

  protected DataColumnSpecFilterConfiguration getFilterConfiguration() {
    return configuration.clone();
  }

  protected InputFilter<DataColumnSpec> getColumnFilter() {
    return configuration.getFilter();
  }

  protected void setFilterConfiguration(DataColumnSpecFilterConfiguration configuration) {
    boolean changed = !this.configuration.equals(configuration);
    this.configuration = configuration.clone();
    if (changed) {
      notifyChangeListeners();
    }
  }

  void setInPort(int inPort) {
    this.inPort = inPort;
  }

  public NameFilterConfiguration.FilterResult applyTo(DataTableSpec spec) {
    return configuration.applyTo(spec);
  }

  @Override
  protected void loadSettingsForDialog(NodeSettingsRO settings, PortObjectSpec[] specs)
      throws NotConfigurableException {
    if (inPort < 0 || inPort >= specs.length) {
      throw new NotConfigurableException("There is no port " + inPort);
    }
    configuration.loadConfigurationInDialog(settings, (DataTableSpec) specs[inPort]);
    notifyChangeListeners();
  }

  @Override
  protected void saveSettingsForDialog(NodeSettingsWO settings) throws InvalidSettingsException {
    configuration.saveConfiguration(settings);
  }

  @Override
  protected void validateSettingsForModel(NodeSettingsRO settings) throws InvalidSettingsException {
    configuration.clone().loadConfigurationInModel(settings);
  }

  @Override
  protected void loadSettingsForModel(NodeSettingsRO settings) throws InvalidSettingsException {
    configuration.loadConfigurationInModel(settings);
    notifyChangeListeners();
  }

  @Override
  protected void saveSettingsForModel(NodeSettingsWO settings) {
    configuration.saveConfiguration(settings);
  }

  @Override
  public String toString() {
    return getClass().getSimpleName() + " ('" + getConfigName() + "')";
  }
}
