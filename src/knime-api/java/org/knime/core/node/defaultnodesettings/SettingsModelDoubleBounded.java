// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import org.knime.core.node.InvalidSettingsException;

/** A number within bounds; these belong to what is allowed. */
@SuppressWarnings("unchecked") // createClone has KNIME's signature
public class SettingsModelDoubleBounded extends SettingsModelDouble {
  private final double lower;
  private final double upper;

  public SettingsModelDoubleBounded(String key, double value, double lower, double upper) {
    super(key, value);
    this.lower = lower;
    this.upper = upper;
    if (lower > upper) {
      throw new IllegalArgumentException("No number lies in [" + lower + "..." + upper + "]");
    }
    check(value);
  }

  private void check(double value) {
    if (value < lower || value > upper) {
      throw new IllegalArgumentException(
          "Value (=" + value + ") must be within the range [" + lower + "..." + upper + "].");
    }
  }

  @Override
  protected SettingsModelDoubleBounded createClone() {
    return new SettingsModelDoubleBounded(getConfigName(), getDoubleValue(), lower, upper);
  }

  public double getLowerBound() {
    return lower;
  }

  public double getUpperBound() {
    return upper;
  }

  @Override
  protected void validateValue(double value) throws InvalidSettingsException {
    super.validateValue(value);
    try {
      check(value);
    } catch (IllegalArgumentException e) {
      throw new InvalidSettingsException(e.getMessage(), e);
    }
  }

  @Override
  public void setDoubleValue(double value) {
    check(value);
    super.setDoubleValue(value);
  }
}
