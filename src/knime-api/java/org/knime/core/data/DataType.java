// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.knime.core.data.convert.map.IdentifiableType;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.config.ConfigRO;
import org.knime.core.node.config.ConfigWO;

/**
 * The type of a cell or column: the values that it can be read as. There are the types of cell
 * classes, and the ones in common to several of them, which have no cell class.
 */
public final class DataType implements IdentifiableType {
  private static final String CELL_CLASS = "cell_class";
  private static final Map<Class<? extends DataCell>, DataType> TYPES = new ConcurrentHashMap<>();
  private static final DataCell MISSING = new MissingCell(null);
  private static final Map<Class<?>, String> NAMES =
      Map.of(
          BooleanCell.class, "Boolean value",
          DoubleCell.class, "Number (double)",
          IntCell.class, "Number (integer)",
          LongCell.class, "Number (long)",
          StringCell.class, "String");

  private final Class<? extends DataCell> cellClass;
  private final List<Class<? extends DataValue>> valueClasses;

  private DataType(
      Class<? extends DataCell> cellClass, List<Class<? extends DataValue>> valueClasses) {
    this.cellClass = cellClass;
    this.valueClasses = List.copyOf(valueClasses);
  }

  public static DataType getType(Class<? extends DataCell> cell) {
    DataType known = TYPES.get(cell);
    if (known == null) {
      List<Class<? extends DataValue>> values = new ArrayList<>();
      for (Class<?> c = cell; c != null; c = c.getSuperclass()) {
        for (Class<?> value : c.getInterfaces()) {
          addValues(value, values);
        }
      }
      known = new DataType(cell, values);
      TYPES.put(cell, known);
    }
    return known;
  }

  private static void addValues(Class<?> type, List<Class<? extends DataValue>> values) {
    if (!DataValue.class.isAssignableFrom(type)) {
      return;
    }
    Class<? extends DataValue> value = type.asSubclass(DataValue.class);
    if (!values.contains(value)) {
      values.add(value);
      for (Class<?> parent : type.getInterfaces()) {
        addValues(parent, values);
      }
    }
  }

  public static DataCell getMissingCell() {
    return MISSING;
  }

  public static DataType getCommonSuperType(DataType first, DataType second) {
    if (first.isASuperTypeOf(second)) {
      return first;
    }
    if (second.isASuperTypeOf(first)) {
      return second;
    }
    List<Class<? extends DataValue>> common = new ArrayList<>(first.valueClasses);
    common.retainAll(second.valueClasses);
    return new DataType(null, common);
  }

  public static DataType load(ConfigRO config) throws InvalidSettingsException {
    String name = config.getString(CELL_CLASS);
    try {
      return getType(Class.forName(name).asSubclass(DataCell.class));
    } catch (ClassNotFoundException e) {
      throw new InvalidSettingsException("No cell class " + name, e);
    }
  }

  public void save(ConfigWO config) {
    if (cellClass == null) {
      throw new UnsupportedOperationException("These stubs save types of cell classes only");
    }
    config.addString(CELL_CLASS, cellClass.getName());
  }

  public boolean isMissingValueType() {
    return cellClass == MissingCell.class;
  }

  public boolean isCollectionType() {
    return false;
  }

  public Class<? extends DataValue> getPreferredValueClass() {
    return valueClasses.get(0);
  }

  public List<Class<? extends DataValue>> getValueClasses() {
    return valueClasses;
  }

  public boolean isASuperTypeOf(DataType type) {
    return equals(type)
        || type.isMissingValueType()
        || (!isMissingValueType() && type.valueClasses.containsAll(valueClasses));
  }

  public boolean isCompatible(Class<? extends DataValue> valueClass) {
    return valueClass == DataValue.class || valueClasses.contains(valueClass);
  }

  public Class<? extends DataCell> getCellClass() {
    return cellClass;
  }

  public String getName() {
    if (cellClass == null) {
      return "Mixed";
    }
    return NAMES.getOrDefault(cellClass, cellClass.getSimpleName());
  }

  @Override
  public String getIdentifier() {
    return cellClass == null ? valueClasses.toString() : cellClass.getName();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DataType type
        && cellClass == type.cellClass
        && valueClasses.equals(type.valueClasses);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cellClass, valueClasses);
  }

  @Override
  public String toString() {
    return getName();
  }
}
