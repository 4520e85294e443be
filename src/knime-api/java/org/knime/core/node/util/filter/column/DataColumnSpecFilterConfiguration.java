// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.util.filter.column;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.util.filter.InputFilter;
import org.knime.core.node.util.filter.NameFilterConfiguration;

/** Columns chosen by name, pattern or type, among those that a filter offers. */
public final class DataColumnSpecFilterConfiguration extends NameFilterConfiguration {
  public static final int FILTER_BY_DATATYPE = 2;

  private static final String DATATYPE = "datatype";
  private static final String TYPELIST = "typelist";

  private final InputFilter<DataColumnSpec> filter;
  private final boolean typeFilterEnabled;
  private Map<String, Boolean> types = new LinkedHashMap<>();

  public DataColumnSpecFilterConfiguration(String rootName) {
    this(rootName, null, FILTER_BY_NAMEPATTERN | FILTER_BY_DATATYPE);
  }

  public DataColumnSpecFilterConfiguration(String rootName, InputFilter<DataColumnSpec> filter) {
    this(rootName, filter, FILTER_BY_NAMEPATTERN);
  }

  public DataColumnSpecFilterConfiguration(
      String rootName, InputFilter<DataColumnSpec> filter, int enabled) {
    super(rootName, enabled);
    this.filter = filter;
    typeFilterEnabled = (enabled & FILTER_BY_DATATYPE) != 0;
  }

  public boolean isTypeFilterEnabled() {
    return typeFilterEnabled;
  }

  public void loadConfigurationInDialog(NodeSettingsRO settings, DataTableSpec spec) {
    super.loadConfigurationInDialog(settings, offered(spec));
  }

  @Override
  protected void loadConfigurationInDialogChild(NodeSettingsRO settings, String[] names) {
    super.loadConfigurationInDialogChild(settings, names);
  }

  @Override
  public void loadConfigurationInModelChild(NodeSettingsRO settings)
      throws InvalidSettingsException {
    super.loadConfigurationInModelChild(settings);
    try {
      NodeSettingsRO list = settings.getNodeSettings(DATATYPE).getNodeSettings(TYPELIST);
      types.clear();
      for (String type : list) {
        types.put(type, list.getBoolean(type));
      }
    } catch (InvalidSettingsException e) {
      if (getType().equals(DATATYPE)) {
        throw e;
      }
    }
  }

  @Override
  protected boolean verifyType(String name) {
    return super.verifyType(name) || (typeFilterEnabled && DATATYPE.equals(name));
  }

  @Override
  protected void saveConfigurationChild(NodeSettingsWO settings) {
    super.saveConfigurationChild(settings);
    NodeSettingsWO list = settings.addNodeSettings(DATATYPE).addNodeSettings(TYPELIST);
    types.forEach(list::addBoolean);
  }

  public NameFilterConfiguration.FilterResult applyTo(DataTableSpec spec) {
    if (!getType().equals(DATATYPE)) {
      return super.applyTo(offered(spec));
    }
    List<String> in = new ArrayList<>();
    List<String> out = new ArrayList<>();
    for (String name : spec.getColumnNames()) {
      DataColumnSpec column = spec.getColumnSpec(name);
      String type = column.getType().getPreferredValueClass().getName();
      boolean wanted =
          (filter == null || filter.include(column)) && types.getOrDefault(type, false);
      (wanted ? in : out).add(name);
    }
    return new FilterResult(in, out, List.of(), List.of());
  }

  private String[] offered(DataTableSpec spec) {
    return spec.stream()
        .filter(column -> filter == null || filter.include(column))
        .map(DataColumnSpec::getName)
        .toArray(String[]::new);
  }

  @Override
  public DataColumnSpecFilterConfiguration clone() {
    DataColumnSpecFilterConfiguration copy = (DataColumnSpecFilterConfiguration) super.clone();
    copy.types = new LinkedHashMap<>(types);
    return copy;
  }

  public void loadDefaults(DataTableSpec spec, boolean include) {
    super.loadDefaults(offered(spec), include);
  }

  public void loadDefault(
      DataTableSpec spec, InputFilter<DataColumnSpec> wanted, boolean filterDefinesIncludes) {
    List<String> in = new ArrayList<>();
    List<String> out = new ArrayList<>();
    for (String name : offered(spec)) {
      boolean passes = wanted == null || wanted.include(spec.getColumnSpec(name));
      (passes && filterDefinesIncludes ? in : out).add(name);
    }
    setIncludeList(in.toArray(String[]::new));
    setExcludeList(out.toArray(String[]::new));
    setEnforceOption(
        filterDefinesIncludes ? EnforceOption.EnforceInclusion : EnforceOption.EnforceExclusion);
  }

  public InputFilter<DataColumnSpec> getFilter() {
    return filter;
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other)
        && other instanceof DataColumnSpecFilterConfiguration configuration
        && types.equals(configuration.types);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }

  @Override
  public String toString() {
    return super.toString();
  }
}
