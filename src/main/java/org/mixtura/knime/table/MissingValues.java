// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.table;

import java.util.Arrays;
import java.util.List;

/** What to do with training rows that have missing values. */
public enum MissingValues {
  /** Stop with an error that names row and column. */
  FAIL("fail"),
  /** Leave the row out of the fit, and give it no cluster. */
  SKIP("skip");

  private final String label;

  MissingValues(String label) {
    this.label = label;
  }

  /** The name by which it is asked for. */
  public String label() {
    return label;
  }

  /** All names. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(MissingValues::label).toList();
  }

  /**
   * The choice of a name.
   *
   * @throws IllegalArgumentException if there is none; the message lists what is allowed
   */
  public static MissingValues named(String label) {
    return Arrays.stream(values())
        .filter(value -> value.label.equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "missing values are to '" + label + "'; allowed are " + labels()));
  }
}
