// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.config.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.tree.TreeNode;
import org.knime.core.node.InvalidSettingsException;

/**
 * A tree of values under keys. An array is a tree of its own with its size and its elements by
 * number, as in KNIME's files.
 */
public abstract class ConfigBase extends AbstractConfigEntry implements ConfigBaseRO, ConfigBaseWO {
  private static final long serialVersionUID = 1;

  private static final String ARRAY_SIZE = "array-size";

  private final LinkedHashMap<String, AbstractConfigEntry> entries = new LinkedHashMap<>();

  public ConfigBase(String key) {
    super(key);
  }

  public abstract ConfigBase getInstance(String key);

  public void addEntry(AbstractConfigEntry entry) {
    entries.put(entry.getKey(), entry);
    entry.setParent(this);
  }

  private void put(String key, String type, Serializable value) {
    addEntry(new ConfigValue(key, type, value));
  }

  /** The value of that type, or null for a text that is null. */
  private Object value(String key, String type) throws InvalidSettingsException {
    AbstractConfigEntry entry = entries.get(key);
    if (entry instanceof ConfigValue value && value.type().equals(type)) {
      return value.value();
    }
    throw new InvalidSettingsException(
        "No " + type + " is stored under the key \"" + key + "\" in \"" + getKey() + "\"");
  }

  private boolean has(String key, String type) {
    return entries.get(key) instanceof ConfigValue value && value.type().equals(type);
  }

  @Override
  public final ConfigBase addConfigBase(String key) {
    ConfigBase added = getInstance(key);
    addEntry(added);
    return added;
  }

  protected final void addConfigBase(ConfigBase config) {
    addEntry(config);
  }

  @Override
  public final ConfigBase getConfigBase(String key) throws InvalidSettingsException {
    if (entries.get(key) instanceof ConfigBase config) {
      return config;
    }
    throw new InvalidSettingsException(
        "No config is stored under the key \"" + key + "\" in \"" + getKey() + "\"");
  }

  public final AbstractConfigEntry removeConfig(String key) {
    return entries.remove(key);
  }

  public AbstractConfigEntry getEntry(String key) {
    return entries.get(key);
  }

  @Override
  public Set<String> keySet() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  @Override
  public boolean containsKey(String key) {
    return entries.containsKey(key);
  }

  @Override
  public final Iterator<String> iterator() {
    return keySet().iterator();
  }

  @Override
  public void addInt(String key, int value) {
    put(key, "int", value);
  }

  @Override
  public int getInt(String key) throws InvalidSettingsException {
    return (Integer) value(key, "int");
  }

  @Override
  public int getInt(String key, int otherwise) {
    return has(key, "int") ? (Integer) ((ConfigValue) entries.get(key)).value() : otherwise;
  }

  @Override
  public void addIntArray(String key, int... values) {
    ConfigBase array = addConfigBase(key);
    if (values != null) {
      array.addInt(ARRAY_SIZE, values.length);
      for (int i = 0; i < values.length; i++) {
        array.addInt(Integer.toString(i), values[i]);
      }
    }
  }

  @Override
  public int[] getIntArray(String key) throws InvalidSettingsException {
    ConfigBase array = getConfigBase(key);
    if (!array.containsKey(ARRAY_SIZE)) {
      return null;
    }
    int[] values = new int[array.getInt(ARRAY_SIZE)];
    for (int i = 0; i < values.length; i++) {
      values[i] = array.getInt(Integer.toString(i));
    }
    return values;
  }

  @Override
  public int[] getIntArray(String key, int... otherwise) {
    try {
      return getIntArray(key);
    } catch (InvalidSettingsException e) {
      return otherwise;
    }
  }

  @Override
  public void addDouble(String key, double value) {
    put(key, "double", value);
  }

  @Override
  public double getDouble(String key) throws InvalidSettingsException {
    return (Double) value(key, "double");
  }

  @Override
  public double getDouble(String key, double otherwise) {
    return has(key, "double") ? (Double) ((ConfigValue) entries.get(key)).value() : otherwise;
  }

  @Override
  public void addDoubleArray(String key, double... values) {
    ConfigBase array = addConfigBase(key);
    if (values != null) {
      array.addInt(ARRAY_SIZE, values.length);
      for (int i = 0; i < values.length; i++) {
        array.addDouble(Integer.toString(i), values[i]);
      }
    }
  }

  @Override
  public double[] getDoubleArray(String key) throws InvalidSettingsException {
    ConfigBase array = getConfigBase(key);
    if (!array.containsKey(ARRAY_SIZE)) {
      return null;
    }
    double[] values = new double[array.getInt(ARRAY_SIZE)];
    for (int i = 0; i < values.length; i++) {
      values[i] = array.getDouble(Integer.toString(i));
    }
    return values;
  }

  @Override
  public double[] getDoubleArray(String key, double... otherwise) {
    try {
      return getDoubleArray(key);
    } catch (InvalidSettingsException e) {
      return otherwise;
    }
  }

  @Override
  public void addChar(String key, char value) {
    put(key, "char", value);
  }

  @Override
  public char getChar(String key) throws InvalidSettingsException {
    return (Character) value(key, "char");
  }

  @Override
  public char getChar(String key, char otherwise) {
    return has(key, "char") ? (Character) ((ConfigValue) entries.get(key)).value() : otherwise;
  }

  @Override
  public void addCharArray(String key, char... values) {
    ConfigBase array = addConfigBase(key);
    if (values != null) {
      array.addInt(ARRAY_SIZE, values.length);
      for (int i = 0; i < values.length; i++) {
        array.addChar(Integer.toString(i), values[i]);
      }
    }
  }

  @Override
  public char[] getCharArray(String key) throws InvalidSettingsException {
    ConfigBase array = getConfigBase(key);
    if (!array.containsKey(ARRAY_SIZE)) {
      return null;
    }
    char[] values = new char[array.getInt(ARRAY_SIZE)];
    for (int i = 0; i < values.length; i++) {
      values[i] = array.getChar(Integer.toString(i));
    }
    return values;
  }

  @Override
  public char[] getCharArray(String key, char... otherwise) {
    try {
      return getCharArray(key);
    } catch (InvalidSettingsException e) {
      return otherwise;
    }
  }

  @Override
  public void addShort(String key, short value) {
    put(key, "short", value);
  }

  @Override
  public short getShort(String key) throws InvalidSettingsException {
    return (Short) value(key, "short");
  }

  @Override
  public short getShort(String key, short otherwise) {
    return has(key, "short") ? (Short) ((ConfigValue) entries.get(key)).value() : otherwise;
  }

  @Override
  public void addShortArray(String key, short... values) {
    ConfigBase array = addConfigBase(key);
    if (values != null) {
      array.addInt(ARRAY_SIZE, values.length);
      for (int i = 0; i < values.length; i++) {
        array.addShort(Integer.toString(i), values[i]);
      }
    }
  }

  @Override
  public short[] getShortArray(String key) throws InvalidSettingsException {
    ConfigBase array = getConfigBase(key);
    if (!array.containsKey(ARRAY_SIZE)) {
      return null;
    }
    short[] values = new short[array.getInt(ARRAY_SIZE)];
    for (int i = 0; i < values.length; i++) {
      values[i] = array.getShort(Integer.toString(i));
    }
    return values;
  }

  @Override
  public short[] getShortArray(String key, short... otherwise) {
    try {
      return getShortArray(key);
    } catch (InvalidSettingsException e) {
      return otherwise;
    }
  }

  @Override
  public void addLong(String key, long value) {
    put(key, "long", value);
  }

  @Override
  public long getLong(String key) throws InvalidSettingsException {
    return (Long) value(key, "long");
  }

  @Override
  public long getLong(String key, long otherwise) {
    return has(key, "long") ? (Long) ((ConfigValue) entries.get(key)).value() : otherwise;
  }

  @Override
  public void addLongArray(String key, long... values) {
    ConfigBase array = addConfigBase(key);
    if (values != null) {
      array.addInt(ARRAY_SIZE, values.length);
      for (int i = 0; i < values.length; i++) {
        array.addLong(Integer.toString(i), values[i]);
      }
    }
  }

  @Override
  public long[] getLongArray(String key) throws InvalidSettingsException {
    ConfigBase array = getConfigBase(key);
    if (!array.containsKey(ARRAY_SIZE)) {
      return null;
    }
    long[] values = new long[array.getInt(ARRAY_SIZE)];
    for (int i = 0; i < values.length; i++) {
      values[i] = array.getLong(Integer.toString(i));
    }
    return values;
  }

  @Override
  public long[] getLongArray(String key, long... otherwise) {
    try {
      return getLongArray(key);
    } catch (InvalidSettingsException e) {
      return otherwise;
    }
  }

  @Override
  public void addByte(String key, byte value) {
    put(key, "byte", value);
  }

  @Override
  public byte getByte(String key) throws InvalidSettingsException {
    return (Byte) value(key, "byte");
  }

  @Override
  public byte getByte(String key, byte otherwise) {
    return has(key, "byte") ? (Byte) ((ConfigValue) entries.get(key)).value() : otherwise;
  }

  @Override
  public void addByteArray(String key, byte... values) {
    ConfigBase array = addConfigBase(key);
    if (values != null) {
      array.addInt(ARRAY_SIZE, values.length);
      for (int i = 0; i < values.length; i++) {
        array.addByte(Integer.toString(i), values[i]);
      }
    }
  }

  @Override
  public byte[] getByteArray(String key) throws InvalidSettingsException {
    ConfigBase array = getConfigBase(key);
    if (!array.containsKey(ARRAY_SIZE)) {
      return null;
    }
    byte[] values = new byte[array.getInt(ARRAY_SIZE)];
    for (int i = 0; i < values.length; i++) {
      values[i] = array.getByte(Integer.toString(i));
    }
    return values;
  }

  @Override
  public byte[] getByteArray(String key, byte... otherwise) {
    try {
      return getByteArray(key);
    } catch (InvalidSettingsException e) {
      return otherwise;
    }
  }

  @Override
  public void addFloat(String key, float value) {
    put(key, "float", value);
  }

  @Override
  public float getFloat(String key) throws InvalidSettingsException {
    return (Float) value(key, "float");
  }

  @Override
  public float getFloat(String key, float otherwise) {
    return has(key, "float") ? (Float) ((ConfigValue) entries.get(key)).value() : otherwise;
  }

  @Override
  public void addFloatArray(String key, float... values) {
    ConfigBase array = addConfigBase(key);
    if (values != null) {
      array.addInt(ARRAY_SIZE, values.length);
      for (int i = 0; i < values.length; i++) {
        array.addFloat(Integer.toString(i), values[i]);
      }
    }
  }

  @Override
  public float[] getFloatArray(String key) throws InvalidSettingsException {
    ConfigBase array = getConfigBase(key);
    if (!array.containsKey(ARRAY_SIZE)) {
      return null;
    }
    float[] values = new float[array.getInt(ARRAY_SIZE)];
    for (int i = 0; i < values.length; i++) {
      values[i] = array.getFloat(Integer.toString(i));
    }
    return values;
  }

  @Override
  public float[] getFloatArray(String key, float... otherwise) {
    try {
      return getFloatArray(key);
    } catch (InvalidSettingsException e) {
      return otherwise;
    }
  }

  @Override
  public void addBoolean(String key, boolean value) {
    put(key, "boolean", value);
  }

  @Override
  public boolean getBoolean(String key) throws InvalidSettingsException {
    return (Boolean) value(key, "boolean");
  }

  @Override
  public boolean getBoolean(String key, boolean otherwise) {
    return has(key, "boolean") ? (Boolean) ((ConfigValue) entries.get(key)).value() : otherwise;
  }

  @Override
  public void addBooleanArray(String key, boolean... values) {
    ConfigBase array = addConfigBase(key);
    if (values != null) {
      array.addInt(ARRAY_SIZE, values.length);
      for (int i = 0; i < values.length; i++) {
        array.addBoolean(Integer.toString(i), values[i]);
      }
    }
  }

  @Override
  public boolean[] getBooleanArray(String key) throws InvalidSettingsException {
    ConfigBase array = getConfigBase(key);
    if (!array.containsKey(ARRAY_SIZE)) {
      return null;
    }
    boolean[] values = new boolean[array.getInt(ARRAY_SIZE)];
    for (int i = 0; i < values.length; i++) {
      values[i] = array.getBoolean(Integer.toString(i));
    }
    return values;
  }

  @Override
  public boolean[] getBooleanArray(String key, boolean... otherwise) {
    try {
      return getBooleanArray(key);
    } catch (InvalidSettingsException e) {
      return otherwise;
    }
  }

  @Override
  public void addString(String key, String value) {
    put(key, "string", value);
  }

  @Override
  public String getString(String key) throws InvalidSettingsException {
    return (String) value(key, "string");
  }

  @Override
  public String getString(String key, String otherwise) {
    return has(key, "string") ? (String) ((ConfigValue) entries.get(key)).value() : otherwise;
  }

  @Override
  public void addStringArray(String key, String... values) {
    ConfigBase array = addConfigBase(key);
    if (values != null) {
      array.addInt(ARRAY_SIZE, values.length);
      for (int i = 0; i < values.length; i++) {
        array.addString(Integer.toString(i), values[i]);
      }
    }
  }

  @Override
  public String[] getStringArray(String key) throws InvalidSettingsException {
    ConfigBase array = getConfigBase(key);
    if (!array.containsKey(ARRAY_SIZE)) {
      return null;
    }
    String[] values = new String[array.getInt(ARRAY_SIZE)];
    for (int i = 0; i < values.length; i++) {
      values[i] = array.getString(Integer.toString(i));
    }
    return values;
  }

  @Override
  public String[] getStringArray(String key, String... otherwise) {
    try {
      return getStringArray(key);
    } catch (InvalidSettingsException e) {
      return otherwise;
    }
  }

  @Override
  public void addPassword(String key, String encryptionKey, String value) {
    throw new UnsupportedOperationException("These stubs keep no passwords");
  }

  @Override
  public String getPassword(String key, String encryptionKey) throws InvalidSettingsException {
    throw new InvalidSettingsException("No password is stored under the key \"" + key + "\"");
  }

  @Override
  public String getPassword(String key, String encryptionKey, String otherwise) {
    return otherwise;
  }

  @Override
  public void addTransientString(String key, String value) {
    put(key, "transientstring", value);
  }

  @Override
  public String getTransientString(String key) {
    return has(key, "transientstring") ? (String) ((ConfigValue) entries.get(key)).value() : null;
  }

  @Override
  public void copyTo(ConfigBaseWO target) {
    for (AbstractConfigEntry entry : entries.values()) {
      if (entry instanceof ConfigBase config) {
        config.copyTo(target.addConfigBase(entry.getKey()));
      } else if (target instanceof ConfigBase base) {
        ConfigValue value = (ConfigValue) entry;
        base.put(value.getKey(), value.type(), (Serializable) value.value());
      } else {
        throw new UnsupportedOperationException("These stubs copy to their own trees only");
      }
    }
  }

  @Override
  public boolean hasIdenticalValue(AbstractConfigEntry other) {
    Map<String, AbstractConfigEntry> others = ((ConfigBase) other).entries;
    return entries.equals(others);
  }

  /** Writes KNIME's XML, and closes the stream. */
  @Override
  public final void saveToXML(OutputStream out) throws IOException {
    ConfigXml.write(this, out);
  }

  public void load(InputStream in) throws IOException {
    ConfigXml.read(this, in);
  }

  @Override
  public final String toStringValue() {
    return getKey();
  }

  @Override
  public String toString() {
    return getKey() + "=" + entries.values();
  }

  @Override
  public TreeNode getChildAt(int index) {
    return list().get(index);
  }

  @Override
  public int getChildCount() {
    return entries.size();
  }

  @Override
  public int getIndex(TreeNode node) {
    return list().indexOf(node);
  }

  @Override
  public final boolean isLeaf() {
    return false;
  }

  @Override
  public final Enumeration<TreeNode> children() {
    return Collections.enumeration(list());
  }

  private List<TreeNode> list() {
    return new ArrayList<>(entries.values());
  }
}
