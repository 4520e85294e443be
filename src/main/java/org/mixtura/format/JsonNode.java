// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place in a JSON document that knows its path, so that what is missing or wrong can be named.
 *
 * @param path such as {@code means[2]}
 * @param element what is there
 */
record JsonNode(String path, JsonElement element) {

  private ModelFormatException wrong(String expected) {
    String found = element.toString();
    return new ModelFormatException(
        "%s is %s; expected %s"
            .formatted(
                path, found.length() > 60 ? found.substring(0, 57) + "..." : found, expected));
  }

  JsonObject object() throws ModelFormatException {
    if (!element.isJsonObject()) {
      throw wrong("an object");
    }
    return element.getAsJsonObject();
  }

  Optional<JsonNode> optional(String key) throws ModelFormatException {
    JsonElement child = object().get(key);
    String name = path.isEmpty() ? key : path + "." + key;
    return child == null || child.isJsonNull()
        ? Optional.empty()
        : Optional.of(new JsonNode(name, child));
  }

  JsonNode get(String key) throws ModelFormatException {
    Optional<JsonNode> child = optional(key);
    if (child.isEmpty()) {
      throw new ModelFormatException(
          "\"" + key + "\" is missing" + (path.isEmpty() ? "" : " in " + path));
    }
    return child.get();
  }

  private boolean isPrimitive() {
    return element.isJsonPrimitive();
  }

  String string() throws ModelFormatException {
    if (!isPrimitive() || !element.getAsJsonPrimitive().isString()) {
      throw wrong("a string");
    }
    return element.getAsString();
  }

  boolean bool() throws ModelFormatException {
    if (!isPrimitive() || !element.getAsJsonPrimitive().isBoolean()) {
      throw wrong("true or false");
    }
    return element.getAsBoolean();
  }

  double number() throws ModelFormatException {
    if (!isPrimitive() || !element.getAsJsonPrimitive().isNumber()) {
      throw wrong("a number");
    }
    double value = element.getAsDouble();
    if (!Double.isFinite(value)) {
      throw wrong("a finite number");
    }
    return value;
  }

  long count(long most) throws ModelFormatException {
    double value = number();
    if (value != Math.rint(value) || value < 0 || value > most) {
      throw wrong("a whole number from 0 to " + most);
    }
    return (long) value;
  }

  List<JsonNode> array() throws ModelFormatException {
    if (!element.isJsonArray()) {
      throw wrong("an array");
    }
    JsonArray array = element.getAsJsonArray();
    List<JsonNode> nodes = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      nodes.add(new JsonNode(path + "[" + i + "]", array.get(i)));
    }
    return nodes;
  }

  List<String> strings() throws ModelFormatException {
    List<String> strings = new ArrayList<>();
    for (JsonNode node : array()) {
      strings.add(node.string());
    }
    return strings;
  }

  /** Numbers in nested arrays of a given shape, row by row. */
  double[] numbers(int... shape) throws ModelFormatException {
    List<Double> flat = new ArrayList<>();
    addNumbers(shape, 0, flat);
    return flat.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private void addNumbers(int[] shape, int level, List<Double> flat) throws ModelFormatException {
    if (level == shape.length) {
      flat.add(number());
      return;
    }
    List<JsonNode> nodes = array();
    if (nodes.size() != shape[level]) {
      throw new ModelFormatException(
          "%s has %s elements; expected %s".formatted(path, nodes.size(), shape[level]));
    }
    for (JsonNode node : nodes) {
      node.addNumbers(shape, level + 1, flat);
    }
  }

  /** Numbers in an array of arrays of a given shape. */
  double[][] matrix(int rows, int columns) throws ModelFormatException {
    double[] flat = numbers(rows, columns);
    double[][] matrix = new double[rows][columns];
    for (int i = 0; i < flat.length; i++) {
      matrix[i / columns][i % columns] = flat[i];
    }
    return matrix;
  }
}
