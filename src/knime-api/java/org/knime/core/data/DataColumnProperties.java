// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.config.ConfigRO;
import org.knime.core.node.config.ConfigWO;

/** Texts that a column carries. */
public final class DataColumnProperties implements Cloneable {
  private final Map<String, String> entries;

  public DataColumnProperties() {
    this(Map.of());
  }

  public DataColumnProperties(Map<String, String> entries) {
    this.entries = new HashMap<>(entries);
  }

  public boolean containsProperty(String key) {
    return entries.containsKey(key);
  }

  public String getProperty(String key, String otherwise) {
    return entries.getOrDefault(key, otherwise);
  }

  public String getProperty(String key) {
    return entries.get(key);
  }

  public int size() {
    return entries.size();
  }

  public Enumeration<String> properties() {
    return Collections.enumeration(entries.keySet());
  }

  public DataColumnProperties cloneAndOverwrite(Map<String, String> added) {
    DataColumnProperties all = new DataColumnProperties(entries);
    all.entries.putAll(added);
    return all;
  }

  public void save(ConfigWO config) {
    entries.forEach(config::addString);
  }

  public static DataColumnProperties load(ConfigRO config) throws InvalidSettingsException {
    DataColumnProperties loaded = new DataColumnProperties();
    for (String key : config.keySet()) {
      loaded.entries.put(key, config.getString(key));
    }
    return loaded;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DataColumnProperties properties && entries.equals(properties.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  @Override
  public String toString() {
    return entries.toString();
  }
}
