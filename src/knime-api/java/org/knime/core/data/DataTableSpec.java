// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.config.ConfigRO;
import org.knime.core.node.config.ConfigWO;
import org.knime.core.node.port.PortObjectSpec;

/** The columns of a table; their names are unique. */
public final class DataTableSpec implements PortObjectSpec, Iterable<DataColumnSpec> {
  private final String name;
  private final List<DataColumnSpec> columns;
  private final Map<String, Integer> indices = new HashMap<>();
  private final Map<String, String> properties;

  public DataTableSpec() {
    this(new DataColumnSpec[0]);
  }

  public DataTableSpec(DataColumnSpec... columns) {
    this("default", columns);
  }

  public DataTableSpec(DataTableSpec first, DataTableSpec second) {
    this("default", first, second);
  }

  public DataTableSpec(String name) {
    this(name, new DataColumnSpec[0]);
  }

  public DataTableSpec(String name, DataColumnSpec... columns) {
    this(name, List.of(columns), Map.of());
  }

  public DataTableSpec(String name, DataTableSpec first, DataTableSpec second) {
    this(name, joined(first, second), Map.of());
  }

  public DataTableSpec(String name, String[] names, DataType[] types) {
    this(name, createColumnSpecs(names, types));
  }

  public DataTableSpec(String[] names, DataType[] types) {
    this("default", names, types);
  }

  DataTableSpec(String name, List<DataColumnSpec> columns, Map<String, String> properties) {
    this.name = name == null ? "default" : name;
    this.columns = List.copyOf(columns);
    this.properties = Map.copyOf(properties);
    for (int i = 0; i < columns.size(); i++) {
      if (indices.put(columns.get(i).getName(), i) != null) {
        throw new IllegalArgumentException(
            "Duplicate column name \"" + columns.get(i).getName() + "\"");
      }
    }
  }

  private static List<DataColumnSpec> joined(DataTableSpec first, DataTableSpec second) {
    List<DataColumnSpec> all = new ArrayList<>(first.columns);
    all.addAll(second.columns);
    return all;
  }

  public static final DataColumnSpec[] createColumnSpecs(String[] names, DataType[] types) {
    if (names.length != types.length) {
      throw new IllegalArgumentException(names.length + " names, " + types.length + " types");
    }
    DataColumnSpec[] columns = new DataColumnSpec[names.length];
    for (int i = 0; i < names.length; i++) {
      columns[i] = new DataColumnSpecCreator(names[i], types[i]).createSpec();
    }
    return columns;
  }

  public int[] columnsToIndices(String... names) {
    int[] found = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      found[i] = findColumnIndex(names[i]);
      if (found[i] < 0) {
        throw new IllegalArgumentException("No column \"" + names[i] + "\"");
      }
    }
    return found;
  }

  public void verifyIndices(int... numbers) {
    for (int number : numbers) {
      if (number < 0 || number >= columns.size()) {
        throw new IndexOutOfBoundsException("No column " + number);
      }
    }
  }

  public boolean containsCompatibleType(Class<? extends DataValue> valueClass) {
    return columns.stream().anyMatch(column -> column.getType().isCompatible(valueClass));
  }

  public boolean containsName(String columnName) {
    return indices.containsKey(columnName);
  }

  public int findColumnIndex(String columnName) {
    return indices.getOrDefault(columnName, -1);
  }

  public final String[] getColumnNames() {
    return columns.stream().map(DataColumnSpec::getName).toArray(String[]::new);
  }

  public DataColumnSpec getColumnSpec(int index) {
    return columns.get(index);
  }

  public DataColumnSpec getColumnSpec(String columnName) {
    int index = findColumnIndex(columnName);
    return index < 0 ? null : columns.get(index);
  }

  public String getName() {
    return name;
  }

  public int getNumColumns() {
    return columns.size();
  }

  public Map<String, String> getProperties() {
    return properties;
  }

  public boolean isCompatibleWith(DataTableSpec spec) {
    if (columns.size() != spec.columns.size()) {
      return false;
    }
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).isCompatibleWith(spec.columns.get(i))) {
        return false;
      }
    }
    return true;
  }

  public boolean equalStructure(DataTableSpec spec) {
    if (spec == null || columns.size() != spec.columns.size()) {
      return false;
    }
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).equalStructure(spec.columns.get(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Iterator<DataColumnSpec> iterator() {
    return columns.iterator();
  }

  public Stream<DataColumnSpec> stream() {
    return columns.stream();
  }

  public static String getUniqueColumnName(DataTableSpec spec, String suggestion) {
    String unique = suggestion;
    for (int i = 1; spec.containsName(unique); i++) {
      unique = suggestion + " (#" + i + ")";
    }
    return unique;
  }

  public static DataTableSpec mergeDataTableSpecs(DataTableSpec... specs) {
    Map<String, DataColumnSpec> merged = new LinkedHashMap<>();
    for (DataTableSpec spec : specs) {
      for (DataColumnSpec column : spec) {
        merged.merge(column.getName(), column, DataTableSpec::merged);
      }
    }
    return new DataTableSpec(merged.values().toArray(DataColumnSpec[]::new));
  }

  private static DataColumnSpec merged(DataColumnSpec first, DataColumnSpec second) {
    DataColumnSpecCreator creator =
        new DataColumnSpecCreator(
            first.getName(), DataType.getCommonSuperType(first.getType(), second.getType()));
    return creator.createSpec();
  }

  public void save(ConfigWO config) {
    config.addString("spec_name", name);
    config.addInt("number_columns", columns.size());
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).save(config.addConfig("column_spec_" + i));
    }
  }

  public static DataTableSpec load(ConfigRO config) throws InvalidSettingsException {
    DataColumnSpec[] columns = new DataColumnSpec[config.getInt("number_columns")];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = DataColumnSpec.load(config.getConfig("column_spec_" + i));
    }
    return new DataTableSpec(config.getString("spec_name"), columns);
  }

  @Override
  public JComponent[] getViews() {
    return new JComponent[0];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DataTableSpec spec && columns.equals(spec.columns);
  }

  @Override
  public int hashCode() {
    return columns.hashCode();
  }

  @Override
  public String toString() {
    return Arrays.toString(getColumnNames());
  }
}
