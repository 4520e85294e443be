// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.table;

import java.util.Arrays;
import java.util.List;

/** The treatment of training rows that have missing values. */
public enum MissingValues {
  /** Stop with an error that names row and column. */
  FAIL("fail"),
  /** Leave the row out of the fit, and give it missing cells. */
  SKIP("skip");

  private final String label;

  MissingValues(String label) {
    this.label = label;
  }

  /** The name in settings. */
  public String label() {
    return label;
  }

  /** The names of all treatments. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(MissingValues::label).toList();
  }

  /**
   * The treatment of a name.
   *
   * @throws IllegalArgumentException if there is no such treatment; the message lists the allowed
   *     names
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
