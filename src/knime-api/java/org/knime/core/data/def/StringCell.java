// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data.def;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.NominalValue;
import org.knime.core.data.StringValue;

/** A cell with a text. */
public final class StringCell extends DataCell implements StringValue, NominalValue {
  public static final DataType TYPE = DataType.getType(StringCell.class);

  private static final long serialVersionUID = 1;

  private final String value;

  public StringCell(String value) {
    if (value == null) {
      throw new NullPointerException("A text can't be null: use a missing cell");
    }
    this.value = value;
  }

  @Override
  public String getStringValue() {
    return value;
  }

  @Override
  public String toString() {
    return value;
  }

  @Override
  protected boolean equalsDataCell(DataCell other) {
    return value.equals(((StringCell) other).value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
