// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data.def;

import org.knime.core.data.BoundedValue;
import org.knime.core.data.ComplexNumberValue;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.FuzzyIntervalValue;
import org.knime.core.data.FuzzyNumberValue;

/** A cell with a number. */
public final class DoubleCell extends DataCell
    implements DoubleValue, ComplexNumberValue, FuzzyNumberValue, FuzzyIntervalValue, BoundedValue {
  public static final DataType TYPE = DataType.getType(DoubleCell.class);

  private static final long serialVersionUID = 1;

  private final double value;

  public DoubleCell(double value) {
    this.value = value;
  }

  @Override
  public double getDoubleValue() {
    return value;
  }

  @Override
  protected boolean equalsDataCell(DataCell other) {
    double otherValue = ((DoubleCell) other).value;
    return value == otherValue || (Double.isNaN(value) && Double.isNaN(otherValue));
  }

  @Override
  public int hashCode() {
    return Double.hashCode(value == 0 ? 0 : value);
  }

  @Override
  public String toString() {
    return Double.toString(value);
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
