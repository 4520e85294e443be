// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

import java.util.List;
import java.util.Objects;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.config.ConfigRO;
import org.knime.core.node.config.ConfigWO;

/** A column's name, type and what is known of its values. */
public final class DataColumnSpec {
  private final String name;
  private final List<String> elementNames;
  private final DataType type;
  private final DataColumnDomain domain;
  private final DataColumnProperties properties;

  DataColumnSpec(
      String name,
      List<String> elementNames,
      DataType type,
      DataColumnDomain domain,
      DataColumnProperties properties) {
    this.name = name;
    this.elementNames = List.copyOf(elementNames);
    this.type = type;
    this.domain = domain;
    this.properties = properties;
  }

  public String getName() {
    return name;
  }

  public List<String> getElementNames() {
    return elementNames;
  }

  public DataType getType() {
    return type;
  }

  public DataColumnDomain getDomain() {
    return domain;
  }

  public DataColumnProperties getProperties() {
    return properties;
  }

  public boolean isCompatibleWith(DataColumnSpec spec) {
    return spec != null && name.equals(spec.name) && type.isASuperTypeOf(spec.type);
  }

  public boolean equalStructure(DataColumnSpec spec) {
    return spec != null && name.equals(spec.name) && type.equals(spec.type);
  }

  public void save(ConfigWO config) {
    config.addString("column_name", name);
    config.addStringArray("element_names", elementNames.toArray(String[]::new));
    type.save(config.addConfig("column_type"));
    domain.save(config.addConfig("column_domain"));
    properties.save(config.addConfig("column_properties"));
  }

  public static DataColumnSpec load(ConfigRO config) throws InvalidSettingsException {
    return new DataColumnSpec(
        config.getString("column_name"),
        List.of(config.getStringArray("element_names")),
        DataType.load(config.getConfig("column_type")),
        DataColumnDomain.load(config.getConfig("column_domain")),
        DataColumnProperties.load(config.getConfig("column_properties")));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DataColumnSpec spec
        && equalStructure(spec)
        && domain.equals(spec.domain)
        && properties.equals(spec.properties)
        && elementNames.equals(spec.elementNames);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, type);
  }

  @Override
  public String toString() {
    return "name=" + name + ",type=" + type;
  }
}
