// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

import java.io.Serializable;

/** One value of a table. */
public abstract class DataCell implements DataValue, Serializable {
  private static final long serialVersionUID = 1;

  public DataCell() {}

  @Override
  public DataCell materializeDataCell() {
    return this;
  }

  public final DataType getType() {
    return DataType.getType(getClass());
  }

  public boolean isMissing() {
    return false;
  }

  @Override
  public abstract String toString();

  @Override
  public final boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof DataCell cell) || isMissing() != cell.isMissing()) {
      return false;
    }
    return getClass() == cell.getClass() && equalsDataCell(cell);
  }

  protected abstract boolean equalsDataCell(DataCell other);

  @Override
  public abstract int hashCode();
}
