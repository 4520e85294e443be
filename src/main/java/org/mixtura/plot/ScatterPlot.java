// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.Color;
import java.util.Locale;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.XYPlot;
import org.mixtura.model.GaussianMixture;

/** Parts of charts over two attributes of a view. */
final class ScatterPlot {
  /** Probability of a component within the inner ellipse. */
  static final double INNER = 0.5;

  static final double OUTER = 0.95;

  private static final int MAX_LEGEND_ITEMS = 12;

  private ScatterPlot() {}

  /** An empty plot over two attributes. */
  static XYPlot empty(View view, Style style) {
    return style.plot(
        style.across(view.attributes().get(0), view.range(0)),
        style.up(view.attributes().get(1), view.range(1)));
  }

  /** Adds the 50 % and 95 % regions of all components. */
  static void addRegions(XYPlot plot, GaussianMixture mixture, Style style) {
    for (int k = 0; k < mixture.components(); k++) {
      Color colour = style.colour(k);
      plot.addAnnotation(
          new DataShape(
              Regions.ellipse(mixture, k, OUTER),
              colour,
              style.line(1.4),
              Theme.faded(colour, 0.08)));
      plot.addAnnotation(
          new DataShape(
              Regions.ellipse(mixture, k, INNER),
              colour,
              style.line(2),
              Theme.faded(colour, 0.12)));
    }
  }

  /** Adds the 95 % regions of all components as thin outlines. */
  static void addOutlines(XYPlot plot, GaussianMixture mixture, Style style) {
    for (int k = 0; k < mixture.components(); k++) {
      Color colour = Theme.faded(style.colour(k), 0.5);
      plot.addAnnotation(
          new DataShape(
              Regions.ellipse(mixture, k, OUTER), colour, style.line(1), Theme.faded(colour, 0)));
    }
  }

  /** Adds the means of all components as numbered discs. */
  static void addMeans(XYPlot plot, GaussianMixture mixture, Style style) {
    for (int k = 0; k < mixture.components(); k++) {
      plot.addAnnotation(new MeanMark(k, mixture.mean(k), true, style));
    }
  }

  /** The colour and weight of each component; empty for one component, and for more than 12. */
  static LegendItemCollection legend(GaussianMixture mixture, Style style) {
    LegendItemCollection items = new LegendItemCollection();
    if (mixture.components() > 1 && mixture.components() <= MAX_LEGEND_ITEMS) {
      for (int k = 0; k < mixture.components(); k++) {
        String label = String.format(Locale.ENGLISH, "%s (%.0f %%)", k, 100 * mixture.weight(k));
        items.add(new LegendItem(label, null, null, null, style.mark(k, 9), style.colour(k)));
      }
    }
    return items;
  }
}
