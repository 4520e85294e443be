// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data.def;

import org.knime.core.data.BooleanValue;
import org.knime.core.data.BoundedValue;
import org.knime.core.data.ComplexNumberValue;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.FuzzyIntervalValue;
import org.knime.core.data.FuzzyNumberValue;
import org.knime.core.data.IntValue;
import org.knime.core.data.LongValue;
import org.knime.core.data.NominalValue;

/** A cell with true or false. */
public final class BooleanCell extends DataCell
    implements BooleanValue,
        IntValue,
        LongValue,
        DoubleValue,
        ComplexNumberValue,
        FuzzyNumberValue,
        FuzzyIntervalValue,
        BoundedValue,
        NominalValue {
  public static final DataType TYPE = DataType.getType(BooleanCell.class);

  private static final long serialVersionUID = 1;

  public static final BooleanCell TRUE = new BooleanCell(true);
  public static final BooleanCell FALSE = new BooleanCell(false);

  private final boolean value;

  private BooleanCell(boolean value) {
    this.value = value;
  }

  @Deprecated
  public static final BooleanCell get(boolean value) {
    return value ? TRUE : FALSE;
  }

  @Override
  public boolean getBooleanValue() {
    return value;
  }

  @Override
  public int getIntValue() {
    return value ? 1 : 0;
  }

  @Override
  public long getLongValue() {
    return getIntValue();
  }

  @Override
  public double getDoubleValue() {
    return getIntValue();
  }

  @Override
  protected boolean equalsDataCell(DataCell other) {
    return value == ((BooleanCell) other).value;
  }

  @Override
  public int hashCode() {
    return Boolean.hashCode(value);
  }

  @Override
  public String toString() {
    return Boolean.toString(value);
  }

  @Override
  public double getCore() {
    return getDoubleValue();
  }

  @Override
  public double getMaxSupport() {
    return getDoubleValue();
  }

  @Override
  public double getMinSupport() {
    return getDoubleValue();
  }

  @Override
  public double getMaxCore() {
    return getDoubleValue();
  }

  @Override
  public double getMinCore() {
    return getDoubleValue();
  }

  @Override
  public double getCenterOfGravity() {
    return getDoubleValue();
  }

  @Override
  public double getImaginaryValue() {
    return 0;
  }

  @Override
  public double getRealValue() {
    return getDoubleValue();
  }
}
