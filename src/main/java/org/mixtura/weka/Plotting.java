// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mixtura.plot.ChartData;
import org.mixtura.plot.ChartFile;
import org.mixtura.plot.ChartKind;
import org.mixtura.plot.Theme;
import weka.core.Attribute;
import weka.core.Instances;

/**
 * Draws the picture of the option {@code -plot}. It is a class of its own, so that the clusterer
 * loads the drawing classes only if there is a picture to draw.
 */
public final class Plotting {
  private final Path file;
  private final List<String> attributes;

  /**
   * Checks, before the fit, that the picture can be drawn and written.
   *
   * @param file the file to write
   * @param attributes names or numbers from 1, with commas between; empty for those that differ
   *     most between the components
   * @param data the training instances
   * @throws IllegalArgumentException if the name of the file does not end in .png or .svg, or an
   *     attribute cannot be drawn
   * @throws IOException if the file cannot be written
   */
  public Plotting(Path file, String attributes, Instances data) throws IOException {
    ChartFile.check(file);
    this.file = file;
    this.attributes = names(attributes, data);
  }

  private static List<String> names(String list, Instances data) {
    List<String> names = new ArrayList<>();
    if (!list.isEmpty()) {
      for (String item : list.split(",", -1)) {
        names.add(drawable(item.strip(), data));
      }
    }
    int maximum = ChartKind.CLUSTERS.mostAttributes();
    if (names.size() > maximum) {
      throw refusal(list, "a picture shows %s attributes at most".formatted(maximum));
    }
    return names;
  }

  private static String drawable(String item, Instances data) {
    Attribute attribute = data.attribute(item);
    if (attribute == null && item.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(item);
      attribute = number >= 1 && number <= data.numAttributes() ? data.attribute(number - 1) : null;
    }
    if (attribute == null) {
      throw refusal(
          item,
          "the data have no such attribute; give names, or numbers from 1 to "
              + data.numAttributes());
    }
    if (!attribute.isNumeric()) {
      throw refusal(item, "'" + attribute.name() + "' is not numeric");
    }
    if (data.numDistinctValues(attribute) < 2) {
      throw refusal(item, "'" + attribute.name() + "' is the same in all instances");
    }
    return attribute.name();
  }

  private static IllegalArgumentException refusal(String given, String why) {
    return new IllegalArgumentException(
        "-plot-attributes (plotAttributes) '%s' cannot be drawn: %s".formatted(given, why));
  }

  /**
   * Draws and writes the picture: the criterion curves of a search if no attributes are given, else
   * the clusters.
   *
   * @param chartData the result of the fit or search
   * @throws IllegalArgumentException if there is nothing to draw, such as clusters without numeric
   *     attributes
   * @throws IOException if the file cannot be written
   */
  public void write(ChartData chartData) throws IOException {
    boolean curves = chartData.comparison().isPresent() && attributes.isEmpty();
    ChartKind kind = curves ? ChartKind.CRITERION : ChartKind.CLUSTERS;
    ChartFile.write(kind.of(chartData, attributes), file, ChartFile.SIZE, Theme.LIGHT);
  }
}
