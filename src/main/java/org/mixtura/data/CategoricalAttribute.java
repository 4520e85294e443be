// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.data;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A categorical attribute: its name and the values it can take. Samples hold the index of the
 * value.
 *
 * @param name the attribute's name
 * @param values the values, in the order of their indices
 */
public record CategoricalAttribute(String name, List<String> values) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Copies the list; an attribute needs at least one value. */
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
