// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.config.base;

import java.io.Serializable;
import java.util.Objects;

/** A value under a key. These stubs' own; KNIME has a class for each type. */
final class ConfigValue extends AbstractConfigEntry {
  private static final long serialVersionUID = 1;

  private final String type;
  private final Serializable value;

  ConfigValue(String key, String type, Serializable value) {
    super(key);
    this.type = type;
    this.value = value;
  }

  String type() {
    return type;
  }

  Object value() {
    return value;
  }

  @Override
  public String toStringValue() {
    return value == null ? null : value.toString();
  }

  @Override
  boolean hasIdenticalValue(AbstractConfigEntry entry) {
    ConfigValue other = (ConfigValue) entry;
    return type.equals(other.type) && Objects.equals(value, other.value);
  }
}
