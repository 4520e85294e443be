// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.testing;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The figures of other programs, in src/test/resources/org/mixtura/reference; its README says who
 * made them.
 */
public final class Reference {
  private Reference() {}

  /** Old Faithful, 272 x 2. */
  public static double[][] faithful() {
    return numbers("faithful.csv");
  }

  /** Iris without the species, 150 x 4. */
  public static double[][] iris() {
    return numbers("iris.csv");
  }

  /** Synthetic groups, 600 x 4. */
  public static double[][] blobs4() {
    return numbers("blobs4.csv");
  }

  /** Rows of numbers of a file with a header. */
  private static double[][] numbers(String file) {
    return table(file).stream()
        .map(row -> row.values().stream().mapToDouble(Double::parseDouble).toArray())
        .toArray(double[][]::new);
  }

  /** Rows of a CSV file by column name; lines that begin with # are left out. */
  public static List<Map<String, String>> table(String file) {
    List<String[]> lines =
        text(file)
            .lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> line.split(",", -1))
            .toList();
    return lines.stream().skip(1).map(line -> row(lines.get(0), line)).toList();
  }

  private static Map<String, String> row(String[] header, String[] line) {
    Map<String, String> row = new LinkedHashMap<>();
    IntStream.range(0, header.length).forEach(c -> row.put(header[c], line[c]));
    return row;
  }

  /** Numbers with blanks between them. */
  public static double[] vector(String text) {
    return Arrays.stream(text.strip().split(" +")).mapToDouble(Double::parseDouble).toArray();
  }

  /** A JSON file. */
  public static JsonObject json(String file) {
    return JsonParser.parseString(text(file)).getAsJsonObject();
  }

  private static String text(String file) {
    try (InputStream in = Reference.class.getResourceAsStream("/org/mixtura/reference/" + file)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no reference file " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
