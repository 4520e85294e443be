// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.model.Schema;
import weka.core.Attribute;
import weka.core.Instance;
import weka.core.Instances;

/**
 * A mixture's attributes in other data than it was fitted to, matched by name; nominal values are
 * matched by name, too. Order does not matter, there may be other attributes, and a nominal
 * attribute may lack values. Immutable.
 */
final class MatchedAttributes implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A message lists no more names. */
  private static final int MOST_NAMED = 25;

  private final AttributeMap places;
  private final int dimension;

  /** For each nominal attribute, the mixture's index of each of the data's values. */
  private final int[][] indices;

  /**
   * Matches them.
   *
   * @throws IllegalArgumentException naming the attribute if one is missing, of another type, or
   *     has values that the mixture does not know
   */
  MatchedAttributes(Instances header, Schema schema) {
    checkPresent(header, schema.names());
    schema.attributes().forEach(name -> checkNumeric(header.attribute(name)));
    places = AttributeMap.of(header, schema);
    dimension = schema.dimension();
    indices =
        schema.categorical().stream()
            .map(known -> indices(header.attribute(known.name()), known))
            .toArray(int[][]::new);
  }

  private static void checkPresent(Instances header, List<String> names) {
    List<String> missing = names.stream().filter(name -> header.attribute(name) == null).toList();
    if (!missing.isEmpty()) {
      // Weka's enumeration would leave the class out
      List<String> present =
          IntStream.range(0, header.numAttributes())
              .mapToObj(j -> header.attribute(j).name())
              .toList();
      throw new IllegalArgumentException(
          "the mixture's attributes %s are not in the data, which have %s; they are matched by name"
              .formatted(few(missing), few(present)));
    }
  }

  private static String few(List<String> names) {
    return names.size() <= MOST_NAMED
        ? names.toString()
        : "%s and %s more".formatted(names.subList(0, MOST_NAMED), names.size() - MOST_NAMED);
  }

  private static void checkNumeric(Attribute attribute) {
    if (attribute.type() != Attribute.NUMERIC) {
      throw otherType(attribute, "numeric");
    }
  }

  private static IllegalArgumentException otherType(Attribute attribute, String expected) {
    return new IllegalArgumentException(
        "attribute '%s' is %s, but the mixture was fitted to one of this name that is %s"
            .formatted(attribute.name(), Attribute.typeToString(attribute), expected));
  }

  private static int[] indices(Attribute attribute, CategoricalAttribute known) {
    if (!attribute.isNominal()) {
      throw otherType(attribute, "nominal");
    }
    List<Object> values = Collections.list(attribute.enumerateValues());
    List<Object> unknown = values.stream().filter(v -> !known.values().contains(v)).toList();
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "nominal attribute '%s' has values %s that the mixture does not know; it knows %s"
              .formatted(attribute.name(), unknown, known.values()));
    }
    return values.stream().mapToInt(known.values()::indexOf).toArray();
  }

  /**
   * An instance as a row of the mixture; a missing value is NaN.
   *
   * @return an array that the thread's next call overwrites
   */
  double[] row(Instance instance) {
    double[] row = places.row(instance);
    for (int a = 0; a < indices.length; a++) {
      double index = row[dimension + a];
      if (!Double.isNaN(index)) {
        row[dimension + a] = indices[a][(int) index];
      }
    }
    return row;
  }
}
