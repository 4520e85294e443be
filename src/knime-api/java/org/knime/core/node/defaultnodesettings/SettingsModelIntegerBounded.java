// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import org.knime.core.node.InvalidSettingsException;

/** A number within bounds; these belong to what is allowed. */
@SuppressWarnings("unchecked") // createClone has KNIME's signature
public class SettingsModelIntegerBounded extends SettingsModelInteger {
  private final int lower;
  private final int upper;

  public SettingsModelIntegerBounded(String key, int value, int lower, int upper) {
    super(key, value);
    this.lower = lower;
    this.upper = upper;
    if (lower > upper) {
      throw new IllegalArgumentException("No number lies in [" + lower + "..." + upper + "]");
    }
    check(value);
  }

  private void check(int value) {
    if (value < lower || value > upper) {
      throw new IllegalArgumentException(
          "Value (=" + value + ") must be within the range [" + lower + "..." + upper + "].");
    }
  }

  @Override
  protected SettingsModelIntegerBounded createClone() {
    return new SettingsModelIntegerBounded(getConfigName(), getIntValue(), lower, upper);
  }

  public int getLowerBound() {
    return lower;
  }

  public int getUpperBound() {
    return upper;
  }

  @Override
  protected void validateValue(int value) throws InvalidSettingsException {
    super.validateValue(value);
    try {
      check(value);
    } catch (IllegalArgumentException e) {
      throw new InvalidSettingsException(e.getMessage(), e);
    }
  }

  @Override
  public void setIntValue(int value) {
    check(value);
    super.setIntValue(value);
  }
}
