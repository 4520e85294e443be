// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.compatibility;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Set;
import java.util.TreeSet;

/** The keys of a JSON document as paths, such as {@code contest.candidates[].bic}. */
final class JsonKeys {
  /** An chartData holds its model as text, which is JSON again. */
  private static final String MODEL = "model";

  private final Set<String> paths = new TreeSet<>();

  private JsonKeys() {}

  static Set<String> of(String json) {
    JsonKeys keys = new JsonKeys();
    keys.add("", JsonParser.parseString(json));
    return keys.paths;
  }

  private void add(String path, JsonElement element) {
    if (element instanceof JsonObject object) {
      object.entrySet().forEach(entry -> addKey(path, entry.getKey(), entry.getValue()));
    } else if (element instanceof JsonArray array) {
      array.forEach(child -> add(path + "[]", child));
    }
  }

  private void addKey(String parent, String key, JsonElement value) {
    String path = parent.isEmpty() ? key : parent + "." + key;
    paths.add(path);
    add(path, path.equals(MODEL) ? JsonParser.parseString(value.getAsString()) : value);
  }
}
