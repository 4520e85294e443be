// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import weka.core.Utils;

/** Takes options from Weka's arrays; a value of the wrong kind is refused with what is allowed. */
public final class OptionReader {
  private final String[] options;

  /**
   * Reads options.
   *
   * @param options Weka's array, in which what was read is blanked
   */
  public OptionReader(String[] options) {
    this.options = options;
  }

  /**
   * The value of an option, or {@code absent} if the option is not given.
   *
   * @throws IllegalArgumentException if the option has no value
   */
  public String text(String flag, String absent) throws Exception {
    boolean present = Utils.getOptionPos(flag, options) >= 0;
    String value = Utils.getOption(flag, options);
    if (present && value.isEmpty()) {
      throw new IllegalArgumentException("option -" + flag + " needs a value");
    }
    return present ? value : absent;
  }

  /**
   * The option's value as a whole number.
   *
   * @throws IllegalArgumentException if it is none
   */
  public int whole(String flag, int absent) throws Exception {
    String value = text(flag, String.valueOf(absent));
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw refused(flag, value, "a whole number", e);
    }
  }

  /**
   * The option's value as a number.
   *
   * @throws IllegalArgumentException if it is none
   */
  public double number(String flag, double absent) throws Exception {
    String value = text(flag, String.valueOf(absent));
    try {
      return Double.parseDouble(value.strip());
    } catch (NumberFormatException e) {
      throw refused(flag, value, "a number", e);
    }
  }

  private static IllegalArgumentException refused(
      String flag, String value, String allowed, Throwable cause) {
    return new IllegalArgumentException(
        "option -%s is '%s'; it must be %s".formatted(flag, value, allowed), cause);
  }
}
