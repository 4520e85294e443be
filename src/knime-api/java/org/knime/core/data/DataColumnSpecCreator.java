// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

import java.util.List;

/** Makes a column spec. */
public final class DataColumnSpecCreator {
  private String name;
  private List<String> elementNames;
  private DataType type;
  private DataColumnDomain domain = new DataColumnDomainCreator().createDomain();
  private DataColumnProperties properties = new DataColumnProperties();

  public DataColumnSpecCreator(String name, DataType type) {
    setName(name);
    setType(type);
    elementNames = List.of(name);
  }

  public DataColumnSpecCreator(DataColumnSpec spec) {
    this(spec.getName(), spec.getType());
    elementNames = spec.getElementNames();
    domain = spec.getDomain();
    properties = spec.getProperties();
  }

  public void setName(String name) {
    if (name == null) {
      throw new NullPointerException("A column needs a name");
    }
    String trimmed = name.trim();
    this.name = trimmed.isEmpty() ? "<empty>" : trimmed;
  }

  public void setElementNames(String[] names) {
    elementNames = names == null ? List.of(name) : List.of(names);
  }

  public void setType(DataType type) {
    if (type == null) {
      throw new NullPointerException("A column needs a type");
    }
    this.type = type;
  }

  public void setDomain(DataColumnDomain domain) {
    this.domain = domain == null ? new DataColumnDomainCreator().createDomain() : domain;
  }

  public void setProperties(DataColumnProperties properties) {
    this.properties = properties == null ? new DataColumnProperties() : properties;
  }

  public DataType getType() {
    return type;
  }

  public void removeAllHandlers() {}

  public DataColumnSpec createSpec() {
    return new DataColumnSpec(name, elementNames, type, domain, properties);
  }
}
