// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.config;

import java.io.IOException;
import java.io.InputStream;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.RowKey;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.config.base.ConfigBase;

/** A tree of values under keys, also KNIME's own. */
public abstract class Config extends ConfigBase implements ConfigRO, ConfigWO {
  private static final long serialVersionUID = 1;

  private static final String ARRAY_SIZE = "array-size";
  private static final String CELL_CLASS = "datacell";
  private static final String VALUE = "value";

  protected Config(String key) {
    super(key);
  }

  @Override
  public abstract Config getInstance(String key);

  @Override
  public final Config addConfig(String key) {
    return (Config) addConfigBase(key);
  }

  protected final void addConfig(Config config) {
    addConfigBase(config);
  }

  @Override
  public final Config getConfig(String key) throws InvalidSettingsException {
    return (Config) getConfigBase(key);
  }

  @Override
  public void addDataCell(String key, DataCell cell) {
    Config config = addConfig(key);
    if (cell == null) {
      return;
    }
    config.addString(CELL_CLASS, cell.getClass().getName());
    if (cell instanceof BooleanCell value) {
      config.addBoolean(VALUE, value.getBooleanValue());
    } else if (cell instanceof IntCell value) {
      config.addInt(VALUE, value.getIntValue());
    } else if (cell instanceof LongCell value) {
      config.addLong(VALUE, value.getLongValue());
    } else if (cell instanceof DoubleCell value) {
      config.addDouble(VALUE, value.getDoubleValue());
    } else if (cell instanceof StringCell value) {
      config.addString(VALUE, value.getStringValue());
    } else if (!cell.isMissing()) {
      throw new IllegalArgumentException("These stubs keep no " + cell.getClass().getName());
    }
  }

  @Override
  public DataCell getDataCell(String key) throws InvalidSettingsException {
    Config config = getConfig(key);
    if (!config.containsKey(CELL_CLASS)) {
      return null;
    }
    String name = config.getString(CELL_CLASS);
    if (name.equals(BooleanCell.class.getName())) {
      return config.getBoolean(VALUE) ? BooleanCell.TRUE : BooleanCell.FALSE;
    } else if (name.equals(IntCell.class.getName())) {
      return new IntCell(config.getInt(VALUE));
    } else if (name.equals(LongCell.class.getName())) {
      return new LongCell(config.getLong(VALUE));
    } else if (name.equals(DoubleCell.class.getName())) {
      return new DoubleCell(config.getDouble(VALUE));
    } else if (name.equals(StringCell.class.getName())) {
      return new StringCell(config.getString(VALUE));
    }
    return DataType.getMissingCell();
  }

  @Override
  public DataCell getDataCell(String key, DataCell otherwise) {
    try {
      return getDataCell(key);
    } catch (InvalidSettingsException e) {
      return otherwise;
    }
  }

  @Override
  public void addDataCellArray(String key, DataCell... cells) {
    Config array = addConfig(key);
    if (cells != null) {
      array.addInt(ARRAY_SIZE, cells.length);
      for (int i = 0; i < cells.length; i++) {
        array.addDataCell(Integer.toString(i), cells[i]);
      }
    }
  }

  @Override
  public DataCell[] getDataCellArray(String key) throws InvalidSettingsException {
    Config array = getConfig(key);
    DataCell[] cells = new DataCell[array.getInt(ARRAY_SIZE)];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = array.getDataCell(Integer.toString(i));
    }
    return cells;
  }

  @Override
  public DataCell[] getDataCellArray(String key, DataCell... otherwise) {
    try {
      return getDataCellArray(key);
    } catch (InvalidSettingsException e) {
      return otherwise;
    }
  }

  @Override
  public void addRowKey(String key, RowKey rowKey) {
    addString(key, rowKey == null ? null : rowKey.getString());
  }

  @Override
  public RowKey getRowKey(String key) throws InvalidSettingsException {
    String name = getString(key);
    return name == null ? null : new RowKey(name);
  }

  @Override
  public RowKey getRowKey(String key, RowKey otherwise) {
    try {
      return getRowKey(key);
    } catch (InvalidSettingsException e) {
      return otherwise;
    }
  }

  @Override
  public void addRowKeyArray(String key, RowKey... rowKeys) {
    addStringArray(key, rowKeys == null ? null : RowKey.toStrings(rowKeys));
  }

  @Override
  public RowKey[] getRowKeyArray(String key) throws InvalidSettingsException {
    String[] names = getStringArray(key);
    return names == null ? null : RowKey.toRowKeys(names);
  }

  @Override
  public RowKey[] getRowKeyArray(String key, RowKey... otherwise) {
    try {
      return getRowKeyArray(key);
    } catch (InvalidSettingsException e) {
      return otherwise;
    }
  }

  @Override
  public void addDataType(String key, DataType type) {
    Config config = addConfig(key);
    if (type != null) {
      type.save(config);
    }
  }

  @Override
  public DataType getDataType(String key) throws InvalidSettingsException {
    return DataType.load(getConfig(key));
  }

  @Override
  public DataType getDataType(String key, DataType otherwise) {
    try {
      return getDataType(key);
    } catch (InvalidSettingsException e) {
      return otherwise;
    }
  }

  @Override
  public void addDataTypeArray(String key, DataType... types) {
    Config array = addConfig(key);
    if (types != null) {
      array.addInt(ARRAY_SIZE, types.length);
      for (int i = 0; i < types.length; i++) {
        array.addDataType(Integer.toString(i), types[i]);
      }
    }
  }

  @Override
  public DataType[] getDataTypeArray(String key) throws InvalidSettingsException {
    Config array = getConfig(key);
    DataType[] types = new DataType[array.getInt(ARRAY_SIZE)];
    for (int i = 0; i < types.length; i++) {
      types[i] = array.getDataType(Integer.toString(i));
    }
    return types;
  }

  @Override
  public DataType[] getDataTypeArray(String key, DataType... otherwise) {
    try {
      return getDataTypeArray(key);
    } catch (InvalidSettingsException e) {
      return otherwise;
    }
  }

  @Override
  public String toString() {
    return super.toString();
  }

  @Override
  public void load(InputStream in) throws IOException {
    super.load(in);
  }
}
