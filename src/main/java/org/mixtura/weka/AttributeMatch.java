// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.model.Schema;
import weka.core.Attribute;
import weka.core.Instances;

/**
 * Matches a mixture's attributes, and the values of nominal ones, with those of a header by name.
 */
final class AttributeMatch {
  /** Maximum number of names that a message lists. */
  private static final int MAX_NAMED = 25;

  private final Instances header;

  /**
   * A match with a header.
   *
   * @param header the attributes to search
   */
  AttributeMatch(Instances header) {
    this.header = header;
  }

  /**
   * The mixture's indices of the values of nominal attributes.
   *
   * @param schema the mixture's attributes
   * @return for each nominal attribute of the mixture, an index for each value in the header
   * @throws IllegalArgumentException naming the attribute if one is missing, of another type, or
   *     has values that the mixture does not know
   */
  int[][] indices(Schema schema) {
    checkPresent(schema.names());
    schema.attributes().forEach(name -> checkNumeric(header.attribute(name)));
    return schema.categorical().stream()
        .map(known -> indices(header.attribute(known.name()), known))
        .toArray(int[][]::new);
  }

  private void checkPresent(List<String> names) {
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
    return names.size() <= MAX_NAMED
        ? names.toString()
        : "%s and %s more".formatted(names.subList(0, MAX_NAMED), names.size() - MAX_NAMED);
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
}
