// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.port;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.knime.core.node.InvalidSettingsException;

/** Converts the text of a file setting to a path. */
public final class ModelFile {
  private ModelFile() {}

  /**
   * Checks that a setting can name a file. An empty setting passes: a node that was never
   * configured must load with its workflow.
   *
   * @param setting the text; null or blank if no file is chosen yet
   * @throws InvalidSettingsException if the text is neither a path nor a URL that begins with file:
   */
  public static void check(@Nullable String setting) throws InvalidSettingsException {
    if (setting != null && !setting.isBlank()) {
      of(setting);
    }
  }

  /**
   * The file of a path, or of a URL that begins with {@code file:}.
   *
   * @param setting the text
   * @throws InvalidSettingsException if the text is null, blank, no path, or a URL of another kind
   */
  public static Path of(@Nullable String setting) throws InvalidSettingsException {
    String text = setting == null ? "" : setting.strip();
    if (text.isEmpty()) {
      throw new InvalidSettingsException("There is no file; give the path of a model file");
    }
    try {
      if (text.startsWith("file:")) {
        return Path.of(URI.create(text.replace(" ", "%20")));
      }
      if (text.matches("[A-Za-z][A-Za-z0-9+.-]+://.*")) {
        throw new InvalidSettingsException(
            "'" + text + "' is no local file; give a path, or a URL that begins with file:");
      }
      return Path.of(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidSettingsException(
          "'" + text + "' is no path of a file: " + e.getMessage(), e);
    }
  }
}
