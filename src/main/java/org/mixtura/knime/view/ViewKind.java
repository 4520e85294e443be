// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.view;

import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;
import org.mixtura.plot.ChartData;
import org.mixtura.plot.ChartKind;
import org.mixtura.plot.ChartPane;

/** What a view can show. Its name stands in the node's description. */
public enum ViewKind {
  /** Rows and components. */
  CLUSTERS,
  /** How the likelihood rose. */
  CONVERGENCE,
  /** The parameters, as a table. */
  COMPONENTS,
  /** What a search compared. */
  CRITERION;

  /** The first one gives the view its name; none for a table. */
  private List<ChartKind> charts() {
    return switch (this) {
      case CLUSTERS ->
          List.of(
              ChartKind.CLUSTERS,
              ChartKind.DENSITY,
              ChartKind.UNCERTAINTY,
              ChartKind.LOG_DENSITIES);
      case CONVERGENCE -> List.of(ChartKind.CONVERGENCE);
      case COMPONENTS -> List.of();
      case CRITERION -> List.of(ChartKind.CRITERION);
    };
  }

  /** What a person calls it. */
  String label() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** Whether a result has what it is called after. */
  boolean shows(ChartData chartData) {
    return charts().isEmpty() || charts().get(0).shows(chartData);
  }

  /** Shows a result. */
  JComponent component(ChartData chartData) {
    return charts().isEmpty()
        ? new ComponentsPane(chartData.model())
        : new ChartPane(chartData, charts());
  }

  /** What to do for there to be something to see. */
  String invitation() {
    return "Execute the node to see its %s."
        .formatted(charts().isEmpty() ? "components" : "charts");
  }
}
