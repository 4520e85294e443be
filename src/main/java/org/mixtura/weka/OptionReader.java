// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import weka.core.Utils;

/**
 * Takes the values of options out of Weka's arrays, and refuses a value that is no text or number.
 */
public final class OptionReader {
  private final String[] options;

  /**
   * A reader of an array.
   *
   * @param options Weka's array; options that were read are replaced by empty texts in it
   */
  public OptionReader(String[] options) {
    this.options = options;
  }

  /**
   * The value of an option.
   *
   * @param flag the option without its hyphen
   * @param absent the value if the option is not given
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
   * The value of an option as a whole number.
   *
   * @param flag the option without its hyphen
   * @param absent the value if the option is not given
   * @throws IllegalArgumentException if the option has no value, or one that is no whole number
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
   * The value of an option as a number.
   *
   * @param flag the option without its hyphen
   * @param absent the value if the option is not given
   * @throws IllegalArgumentException if the option has no value, or one that is no number
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
