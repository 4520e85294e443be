// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.data;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A categorical attribute: its name and the V values that it can take. Samples hold the index of a
 * value, 0 to V - 1. Immutable.
 *
 * @param name the attribute's name
 * @param values the values, in the order of their indices, each one different
 */
public record CategoricalAttribute(String name, List<String> values) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there are no values, or two are equal
   */
  public CategoricalAttribute {
    Objects.requireNonNull(name, "name");
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException(
          "categorical attribute '" + name + "' has no values; give at least one");
    }
    Set<String> seen = new HashSet<>();
    for (String value : values) {
      if (!seen.add(value)) {
        throw new IllegalArgumentException(
            "categorical attribute '" + name + "' has the value '" + value + "' twice");
      }
    }
  }
}
