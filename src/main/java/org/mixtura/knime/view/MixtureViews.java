// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.view;

import java.util.stream.Stream;
import javax.swing.JComponent;
import org.mixtura.format.StoredModel;
import org.mixtura.plot.ChartData;

/** Makes the views of the model port. */
public final class MixtureViews {
  private MixtureViews() {}

  /**
   * The views of a model: its parameters and, if there are numeric attributes, charts.
   *
   * @return Swing components whose names are the titles of KNIME's tabs
   */
  public static JComponent[] of(StoredModel stored) {
    ChartData chartData = ChartData.of(stored);
    return Stream.of(ViewKind.COMPONENTS, ViewKind.CLUSTERS)
        .filter(kind -> kind.shows(chartData))
        .map(kind -> tab(kind, chartData))
        .toArray(JComponent[]::new);
  }

  private static JComponent tab(ViewKind kind, ChartData chartData) {
    JComponent tab = kind.component(chartData);
    tab.setName(kind.label());
    return tab;
  }
}
