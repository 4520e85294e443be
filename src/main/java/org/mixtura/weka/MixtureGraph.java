// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import org.mixtura.format.ModelFormatException;
import org.mixtura.model.GaussianMixture;
import org.mixtura.plot.ChartData;
import org.mixtura.plot.ChartDataJson;
import weka.core.Utils;

/**
 * Writes a mixture as a graph in Graphviz's language, which is all that Weka passes to the plug-ins
 * of its result list. The graph is a tree of the components for Weka's own viewer; a comment in it
 * holds the chart data as JSON.
 */
public final class MixtureGraph {
  private static final String COMMENT = "/* mixtura ";
  private static final String END = " */";

  /** Maximum number of attributes whose means a node shows. */
  private static final int MAX_MEANS = 6;

  private MixtureGraph() {}

  /**
   * The graph of a mixture.
   *
   * @param chartData the mixture, and what else the charts show
   */
  public static String of(ChartData chartData) {
    GaussianMixture model = chartData.model();
    StringBuilder graph = new StringBuilder("digraph GaussianMixture {\n");
    // JSON reads a slash with a backslash before it as a slash; written so, it does not end the
    // comment
    graph.append(COMMENT).append(ChartDataJson.format(chartData).replace("*/", "*\\/"));
    graph.append(END).append('\n');
    String title = model.type().names() + "\n" + model.components() + " components";
    graph.append(node("mixture", title));
    for (int k = 0; k < model.components(); k++) {
      graph.append(node("component" + k, component(model, k)));
      graph.append("mixture->component").append(k).append('\n');
    }
    return graph.append("}\n").toString();
  }

  private static String node(String id, String label) {
    return "%s [label=\"%s\" shape=box]\n".formatted(id, Utils.backQuoteChars(label));
  }

  private static String component(GaussianMixture model, int k) {
    StringBuilder label = new StringBuilder("component " + k + "\nweight ");
    label.append(Utils.doubleToString(model.weight(k), 4));
    int shown = Math.min(model.dimension(), MAX_MEANS);
    for (int j = 0; j < shown; j++) {
      label.append('\n').append(model.schema().attributes().get(j)).append(' ');
      label.append(Utils.doubleToString(model.mean(k)[j], 4));
    }
    return label.append(shown < model.dimension() ? "\n..." : "").toString();
  }

  /** Whether a graph was written by this class. */
  public static boolean isMixture(String graph) {
    return graph.contains(COMMENT);
  }

  /**
   * The chart data in a graph that this class has written.
   *
   * @throws ModelFormatException if the chart data is broken
   */
  public static ChartData chartData(String graph) throws ModelFormatException {
    int from = graph.indexOf(COMMENT) + COMMENT.length();
    int to = graph.indexOf(END, from);
    return ChartDataJson.parse(graph.substring(from, Math.max(from, to)));
  }
}
