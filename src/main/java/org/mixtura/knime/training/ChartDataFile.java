// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.training;

import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.mixtura.format.ModelFormatException;
import org.mixtura.plot.ChartData;
import org.mixtura.plot.ChartDataJson;

/**
 * The file in a node's folder that keeps the chart data of its views. It is part of stored
 * workflows: its name is that of version 1.0.0, and never changes.
 */
final class ChartDataFile {
  static final String NAME = "exhibit.json";

  private ChartDataFile() {}

  /** Writes the file into a node's folder. */
  static void save(File folder, ChartData chartData) throws IOException {
    Files.writeString(in(folder), ChartDataJson.format(chartData));
  }

  /**
   * Reads the file from a node's folder.
   *
   * @throws IOException if the file is missing or broken; the message names the remedy
   */
  static ChartData load(File folder) throws IOException {
    try {
      return ChartDataJson.parse(Files.readString(in(folder)));
    } catch (NoSuchFileException e) {
      throw failure("there is no file " + NAME, e);
    } catch (CharacterCodingException e) {
      throw failure(NAME + " is not UTF-8 text", e);
    } catch (ModelFormatException e) {
      throw failure(NAME + " is broken: " + e.getMessage(), e);
    }
  }

  private static Path in(File folder) {
    return folder.toPath().resolve(NAME);
  }

  private static IOException failure(String what, IOException cause) {
    return new IOException(
        "What the node's views show could not be loaded: %s. Reset the node and execute it again"
            .formatted(what),
        cause);
  }
}
