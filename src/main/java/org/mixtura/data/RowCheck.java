// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.data;

import java.util.List;

/** Refuses rows that cannot be samples; messages name row, attribute and value. Immutable. */
final class RowCheck {
  private final List<String> attributes;
  private final List<CategoricalAttribute> categorical;

  RowCheck(List<String> attributes, List<CategoricalAttribute> categorical) {
    this.attributes = attributes;
    this.categorical = categorical;
  }

  /**
   * Checks a row.
   *
   * @param number of the row, from 1
   * @param row d numeric values, then value indices of the categorical attributes
   * @param weight the sample weight
   * @throws IllegalArgumentException if the row has a wrong length, the weight is negative or not
   *     finite, or a value is NaN, infinite or no index of a categorical value
   */
  void check(long number, double[] row, double weight) {
    int width = attributes.size() + categorical.size();
    if (row.length != width) {
      throw new IllegalArgumentException(
          "row %s has %s values, but there are %s attributes".formatted(number, row.length, width));
    }
    if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "row %s has sample weight %s; sample weights must be finite and not negative"
              .formatted(number, weight));
    }
    for (int j = 0; j < row.length; j++) {
      if (j < attributes.size()) {
        checkNumber(number, attributes.get(j), row[j]);
      } else {
        checkIndex(number, categorical.get(j - attributes.size()), row[j]);
      }
    }
  }

  private static void checkNumber(long number, String name, double value) {
    if (!Double.isFinite(value)) {
      throw unusable(number, name, value, "a finite number");
    }
  }

  private static void checkIndex(long number, CategoricalAttribute attribute, double value) {
    int values = attribute.values().size();
    if (!(value >= 0 && value < values && value == Math.rint(value))) {
      throw unusable(
          number, attribute.name(), value, "the index of one of its " + values + " values");
    }
  }

  private static IllegalArgumentException unusable(
      long number, String name, double value, String allowed) {
    return new IllegalArgumentException(
        "row %s, attribute '%s': the value is %s; training needs %s: remove the row or replace the value"
            .formatted(number, name, Double.isNaN(value) ? "missing (NaN)" : value, allowed));
  }
}
