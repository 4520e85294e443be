// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.view;

import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;
import org.mixtura.plot.ChartData;
import org.mixtura.plot.ChartKind;
import org.mixtura.plot.ChartPane;

/** The kinds of views. Their labels are the names of views in the node descriptions. */
public enum ViewKind {
  /** Charts of rows and components. */
  CLUSTERS,
  /** A chart of the log-likelihood after each iteration. */
  CONVERGENCE,
  /** A table of the parameters. */
  COMPONENTS,
  /** A chart of the criterion of all candidates of a search. */
  CRITERION;

  /** The charts of a view, of which the first gives the view its name; none for the table. */
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

  /** The name that users see. */
  String label() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** Whether there is something to show: for charts, whether the first of them has data. */
  boolean shows(ChartData chartData) {
    return charts().isEmpty() || charts().get(0).shows(chartData);
  }

  /** A new Swing component that shows a result. */
  JComponent component(ChartData chartData) {
    return charts().isEmpty()
        ? new ComponentsPane(chartData.model())
        : new ChartPane(chartData, charts());
  }

  /** The text to show while the node has no result. */
  String placeholder() {
    return "Execute the node to see its %s."
        .formatted(charts().isEmpty() ? "components" : "charts");
  }
}
