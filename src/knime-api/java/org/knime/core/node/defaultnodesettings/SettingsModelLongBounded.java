// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import org.knime.core.node.InvalidSettingsException;

/** A number within bounds; these belong to what is allowed. */
@SuppressWarnings("unchecked") // createClone has KNIME's signature
public class SettingsModelLongBounded extends SettingsModelLong {
  private final long lower;
  private final long upper;

  public SettingsModelLongBounded(String key, long value, long lower, long upper) {
    super(key, value);
    this.lower = lower;
    this.upper = upper;
    if (lower > upper) {
      throw new IllegalArgumentException("No number lies in [" + lower + "..." + upper + "]");
    }
    check(value);
  }

  private void check(long value) {
    if (value < lower || value > upper) {
      throw new IllegalArgumentException(
          "Value (=" + value + ") must be within the range [" + lower + "..." + upper + "].");
    }
  }

  @Override
  protected SettingsModelLongBounded createClone() {
    return new SettingsModelLongBounded(getConfigName(), getLongValue(), lower, upper);
  }

  public long getLowerBound() {
    return lower;
  }

  public long getUpperBound() {
    return upper;
  }

  @Override
  protected void validateValue(long value) throws InvalidSettingsException {
    super.validateValue(value);
    try {
      check(value);
    } catch (IllegalArgumentException e) {
      throw new InvalidSettingsException(e.getMessage(), e);
    }
  }

  @Override
  public void setLongValue(long value) {
    check(value);
    super.setLongValue(value);
  }
}
