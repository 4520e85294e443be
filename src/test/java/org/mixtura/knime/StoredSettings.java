// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.NodeSettingsWO;

/** Settings as text: lines key=type:value, where a key is a path and strings are separated by |. */
public final class StoredSettings {
  private StoredSettings() {}

  /** Reads a test resource beside a class. */
  public static NodeSettings read(Class<?> beside, String file) throws IOException {
    NodeSettings settings = new NodeSettings("model");
    try (InputStream in = beside.getResourceAsStream(file)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(settings, line));
    }
    return settings;
  }

  private static void add(NodeSettings root, String line) {
    String path = line.substring(0, line.indexOf('='));
    String type = line.substring(path.length() + 1, line.indexOf(':', path.length()));
    String value = line.substring(path.length() + type.length() + 2);
    String[] steps = path.split("/", -1);
    NodeSettingsWO target = root;
    for (int s = 0; s < steps.length - 1; s++) {
      target = child(target, steps[s]);
    }
    String key = steps[steps.length - 1];
    switch (type) {
      case "int" -> target.addInt(key, Integer.parseInt(value));
      case "long" -> target.addLong(key, Long.parseLong(value));
      case "double" -> target.addDouble(key, Double.parseDouble(value));
      case "boolean" -> target.addBoolean(key, Boolean.parseBoolean(value));
      case "string" -> target.addString(key, value);
      case "strings" ->
          target.addStringArray(key, value.isEmpty() ? new String[0] : value.split("\\|", -1));
      default -> throw new IllegalArgumentException(line);
    }
  }

  private static NodeSettingsWO child(NodeSettingsWO parent, String key) {
    NodeSettings settings = (NodeSettings) parent;
    try {
      return settings.containsKey(key)
          ? settings.getNodeSettings(key)
          : settings.addNodeSettings(key);
    } catch (InvalidSettingsException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
