// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a table spec. */
public final class DataTableSpecCreator {
  private String name = "default";
  private final List<DataColumnSpec> columns = new ArrayList<>();
  private final Map<String, String> properties = new HashMap<>();

  public DataTableSpecCreator() {}

  public DataTableSpecCreator(DataTableSpec spec) {
    setName(spec.getName());
    addColumns(spec);
    putProperties(spec.getProperties());
  }

  public DataTableSpecCreator replaceColumn(int index, DataColumnSpec column) {
    columns.set(index, column);
    return this;
  }

  public DataTableSpecCreator addColumns(DataColumnSpec... added) {
    columns.addAll(Arrays.asList(added));
    return this;
  }

  public DataTableSpecCreator addColumns(DataTableSpec added) {
    added.forEach(columns::add);
    return this;
  }

  public DataTableSpecCreator setName(String name) {
    this.name = name;
    return this;
  }

  public DataTableSpecCreator putProperties(Map<String, String> added) {
    properties.putAll(added);
    return this;
  }

  public DataTableSpecCreator putProperty(String key, String value) {
    properties.put(key, value);
    return this;
  }

  public DataTableSpecCreator dropAllDomains() {
    columns.replaceAll(
        column -> {
          DataColumnSpecCreator creator = new DataColumnSpecCreator(column);
          creator.setDomain(null);
          return creator.createSpec();
        });
    return this;
  }

  public DataTableSpecCreator dropAllColumns() {
    columns.clear();
    return this;
  }

  public DataTableSpec createSpec() {
    return new DataTableSpec(name, columns, properties);
  }
}
