// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.data.Samples;

/**
 * The attributes of a mixture. A row holds the values of the d numeric attributes, then the value
 * indices of the categorical ones; constant attributes have no place in it. Without any attributes
 * a row is empty, and every log density is 0. Immutable.
 *
 * @param attributes names of the numeric attributes, d of them
 * @param constant names of numeric attributes that were left out because they do not vary
 * @param categorical the categorical attributes
 */
public record Schema(
    List<String> attributes, List<String> constant, List<CategoricalAttribute> categorical)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if two attributes, constant ones too, have the same name
   */
  public Schema {
    attributes = List.copyOf(attributes);
    constant = List.copyOf(constant);
    categorical = List.copyOf(categorical);
    List<String> all = new ArrayList<>(attributes);
    all.addAll(constant);
    categorical.forEach(a -> all.add(a.name()));
    for (int a = 0; a < all.size(); a++) {
      if (all.indexOf(all.get(a)) != a) {
        throw new IllegalArgumentException("two attributes are named '" + all.get(a) + "'");
      }
    }
  }

  /** The attributes of some samples, none of them constant. */
  public static Schema of(Samples samples) {
    return new Schema(samples.attributes(), List.of(), samples.categorical());
  }

  /** Number of numeric attributes, d. */
  public int dimension() {
    return attributes.size();
  }

  /** Length of a row. */
  public int width() {
    return attributes.size() + categorical.size();
  }

  /** The names of a row's values, numeric attributes first. */
  public List<String> names() {
    List<String> names = new ArrayList<>(attributes);
    categorical.forEach(a -> names.add(a.name()));
    return names;
  }

  /** Some columns of this schema, by their place in a row. */
  Schema select(int[] columns) {
    List<String> numeric = new ArrayList<>();
    List<CategoricalAttribute> categoricals = new ArrayList<>();
    for (int column : columns) {
      if (column < dimension()) {
        numeric.add(attributes.get(column));
      } else {
        categoricals.add(categorical.get(column - dimension()));
      }
    }
    return new Schema(numeric, constant, categoricals);
  }
}
